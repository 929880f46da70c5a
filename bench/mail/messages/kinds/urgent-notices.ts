/** An honest message of the sort that attackers imitate. `{company}` and `{code}` stand for a company and for letters. */
export interface UrgentNotice {
  readonly from: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly text: string; readonly href: string };
}

/** What services and colleagues really write: failed payments, deadlines, updates to install, warnings that quote attacks. */
export const urgentNotices: readonly [UrgentNotice, ...UrgentNotice[]] = [
  {
    from: '"Stripe" <notifications@stripe.com>',
    subject: "Action required: your payment failed",
    paragraphs: [
      "We could not charge your card. Please update your payment method within 7 days, or your subscription will be cancelled.",
    ],
    button: { text: "Update payment method", href: "https://dashboard.stripe.com/settings/billing" },
  },
  {
    from: '"GitHub" <noreply@github.com>',
    subject: "[GitHub] Please verify your email address",
    paragraphs: [
      "Almost done! To secure your account, we need you to verify your email address.",
      "A personal access token has been added to your account. If this was not you, reset your password immediately.",
    ],
    button: {
      text: "Verify email address",
      href: "https://github.com/users/ann/emails/1/confirm_verification/{code}",
    },
  },
  {
    from: '"Google" <no-reply@accounts.google.com>',
    subject: "Security alert",
    paragraphs: [
      "Someone might have your password. If you don't recognize this activity, check it now and change your password.",
      "You can also see security activity at https://myaccount.google.com/notifications",
    ],
    button: { text: "Check activity", href: "https://accounts.google.com/AccountChooser?Email=ann" },
  },
  {
    from: '"Zoom" <no-reply@zoom.us>',
    subject: "Update your Zoom client before 1 November",
    paragraphs: [
      "Your version of the Zoom app is outdated and will no longer be supported. Please update in the app or on our page before your next meeting.",
    ],
    button: { text: "Download the update", href: "https://zoom.us/download" },
  },
  {
    from: '"Microsoft account team" <account-security-noreply@accountprotection.microsoft.com>',
    subject: "Microsoft account security code",
    paragraphs: [
      "Please use the following security code: {code}.",
      "If you didn't request this, you can ignore this email.",
    ],
  },
  {
    from: '"AWS" <no-reply-aws@amazon.com>',
    subject: "Action Required: AWS Lambda end of support for a runtime",
    paragraphs: [
      "We are contacting you because your account has functions with an old runtime. Please update them before 31 December, or they will stop working.",
      "aws lambda list-functions --region eu-west-1 --output text",
    ],
    button: { text: "Open the console", href: "https://console.aws.amazon.com/lambda" },
  },
  {
    from: '"{company}" <billing@{company}.example>',
    subject: "Final reminder: invoice 4711 is overdue",
    paragraphs: [
      "Our invoice of 1 September is still open. Please pay within 5 days, otherwise we have to add a fee.",
      "Our bank account has not changed: IBAN AT00 0000 0000 0000 0000.",
    ],
  },
  {
    from: '"{company}" <it@{company}.example>',
    subject: "Please install the update by Friday",
    paragraphs: [
      "On Friday the old VPN client will be turned off. Please install the new version from the self-service portal on your computer.",
      "IT will never ask for your password. If something does not work, call the help desk at extension 12.",
    ],
    button: { text: "Open the portal", href: "https://portal.{company}.example/software" },
  },
  {
    from: '"{company}" <it@{company}.example>',
    subject: "Your password expires in 7 days",
    paragraphs: [
      "Your password expires in 7 days. Press Ctrl+Alt+Del on your computer and choose 'change password'. We never send links for this.",
    ],
  },
  {
    from: '"{company}" <security@{company}.example>',
    subject: "Phishing wave: do not paste commands",
    paragraphs: [
      "Attackers send invitations to fake meetings. The page says that your microphone does not work and asks you to paste a command such as 'curl https://fix.example/mac | bash' into the Terminal. Do not do it.",
      "Nobody needs your seed phrase, no support asks for it, and nobody from IT will ask to install AnyDesk.",
      "If you see such a message, forward it to the security team.",
    ],
  },
  {
    from: '"{company}" <people@{company}.example>',
    subject: "Please upload your identity document",
    paragraphs: [
      "Welcome! For the contract we need a copy of your passport. Please upload it in the portal; do not send it by mail.",
      "Your first day is Monday at nine.",
    ],
    button: { text: "Open the portal", href: "https://app.{company}.example/onboarding" },
  },
  {
    from: '"{company}" <hello@{company}.example>',
    subject: "Confirm your email address",
    paragraphs: [
      "Thanks for signing up! Please confirm your address. The link is valid for 24 hours, after that your account will be deleted.",
    ],
    button: { text: "Confirm", href: "https://app.{company}.example/confirm?token={code}" },
  },
  {
    from: '"{company}" <news@{company}.example>',
    subject: "The airdrop is live: claim in the app",
    paragraphs: [
      "The claim is open until 30 November. Open our app, connect your wallet and see whether you can claim tokens.",
      "Beware of fakes: we never message first and never ask for your seed phrase or private key.",
    ],
    button: { text: "Open the app", href: "https://app.{company}.example" },
  },
  {
    from: '"{company}" <governance@{company}.example>',
    subject: "Vote ends in 24 hours",
    paragraphs: [
      "Proposal 12 moves funds of the treasury to the new multisig. Connect your wallet and vote before tomorrow.",
    ],
    button: { text: "Vote now", href: "https://snapshot.org/#/company.eth" },
  },
  {
    from: '"{company}" <support@{company}.example>',
    subject: "Your withdrawal is on hold",
    paragraphs: [
      "Your withdrawal is on hold because it goes to a new address. It will be released within 24 hours. You do not have to do anything.",
      "If this was not you, freeze your account in the app at once.",
    ],
  },
  {
    from: '"{company}" <support@{company}.example>',
    subject: "We need more information for your verification",
    paragraphs: [
      "The photo of your identity document could not be read. Please sign in and upload a new photo and a selfie within 14 days, otherwise withdrawals will be limited.",
    ],
    button: { text: "Sign in", href: "https://app.{company}.example/verification" },
  },
  {
    from: '"{company}" <rewards@{company}.example>',
    subject: "Your gift card",
    paragraphs: [
      "Thank you for your help with the survey. Your gift card of 20 EUR is in your account. The code can be used in our shop until the end of the year.",
    ],
    button: { text: "See gift card", href: "https://app.{company}.example/rewards" },
  },
  {
    from: '"{company}" <devrel@{company}.example>',
    subject: "Get started in five minutes",
    paragraphs: [
      "Install the command line with: curl -fsSL https://get.company.example/install.sh | sh",
      "On Windows run: winget install company. Then sign in with 'company login' and paste your API key.",
      "npm install -g @company/cli && company init",
    ],
    button: { text: "Read the docs", href: "https://docs.{company}.example/quickstart" },
  },
  {
    from: '"{company}" <events@{company}.example>',
    subject: "Your ticket: scan the QR code at the entrance",
    paragraphs: ["Please have the QR code ready on your phone. Doors open at 18:00."],
  },
  {
    from: '"{company}" <legal@{company}.example>',
    subject: "Changes to our terms",
    paragraphs: [
      "From 1 January new terms will apply. If you do not agree, you can close your account before that day. No action is needed if you agree.",
    ],
    button: { text: "Read the terms", href: "https://www.{company}.example/terms" },
  },
  {
    from: '"DocuSign" <dse@eumail.docusign.net>',
    subject: "Please sign: Agreement",
    paragraphs: [
      "Maria sent you a document to review and sign.",
      "Do not share this email. It contains a secure link.",
    ],
    button: { text: "Review document", href: "https://eu.docusign.net/Signing/EmailStart.aspx?a={code}" },
  },
  {
    from: '"Coinbase" <no-reply@info.coinbase.com>',
    subject: "New device confirmation",
    paragraphs: [
      "We noticed a sign-in from a device we do not recognise. If this was you, confirm the device. If not, lock your account.",
      "Coinbase will never ask for your password or two-factor codes, or ask you to install software to let us see your screen.",
    ],
    button: { text: "Confirm device", href: "https://www.coinbase.com/device_confirmations/{code}" },
  },
  {
    from: '"Ledger" <support@ledger.com>',
    subject: "Ledger: your order has shipped",
    paragraphs: [
      "Your device is on its way. When it arrives, write the 24 words of your recovery phrase on paper and never type them into a computer or a phone. Nobody at Ledger will ever ask for them.",
    ],
    button: { text: "Set up your device", href: "https://www.ledger.com/start" },
  },
  {
    from: '"{company}" <office@{company}.example>',
    subject: "Remote help for the printer",
    paragraphs: [
      "Our partner will help with the printer on Thursday at ten by remote support. You start the session yourself from the portal, and you see everything.",
    ],
  },
  {
    from: '"{company}" <cfo@{company}.example>',
    subject: "Approval of the payment run",
    paragraphs: [
      "Please approve the payment run in the bank portal until 16:00, otherwise the salaries will be late. Both signatures are needed as always.",
    ],
  },
  {
    from: '"{company}" <statements@{company}.example>',
    subject: "Your statement (protected)",
    paragraphs: ["Your statement is attached as a protected file. The password is your customer number, as always."],
  },
];
