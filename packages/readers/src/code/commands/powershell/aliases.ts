// Aliases of Windows PowerShell 5.1 and PowerShell 7: `Get-Alias`, Microsoft Learn, about_Aliases.
const table = `
% foreach-object;foreach foreach-object;? where-object;where where-object
iex invoke-expression;icm invoke-command;ii invoke-item;iwr invoke-webrequest;irm invoke-restmethod;iwmi invoke-wmimethod
gc get-content;ac add-content;sc set-content;clc clear-content;type get-content;cat get-content
gci get-childitem;dir get-childitem;ls get-childitem;gi get-item;gp get-itemproperty;gpv get-itempropertyvalue
ni new-item;mkdir new-item;md new-item;cp copy-item;copy copy-item;cpi copy-item;mv move-item;move move-item;mi move-item
rm remove-item;del remove-item;erase remove-item;rd remove-item;ri remove-item;rmdir remove-item;rp remove-itemproperty
ren rename-item;rni rename-item;si set-item;sp set-itemproperty
saps start-process;start start-process;sajb start-job;spps stop-process;kill stop-process;gps get-process;ps get-process
sal set-alias;nal new-alias;gal get-alias;gcm get-command;gv get-variable;sv set-variable;set set-variable;nv new-variable
sl set-location;cd set-location;chdir set-location;pushd push-location;popd pop-location;pwd get-location;gl get-location
echo write-output;write write-output;select select-object;sort sort-object;measure measure-object;tee tee-object;ft format-table;fl format-list
gcb get-clipboard;scb set-clipboard;gwmi get-wmiobject;gcim get-ciminstance;gsv get-service;sasv start-service;spsv stop-service
ipmo import-module;sleep start-sleep;cls clear-host;clear clear-host;h get-history;history get-history;ghy get-history;r invoke-history
gm get-member;group group-object;diff compare-object;compare compare-object;sls select-string;fhx format-hex
nsn new-pssession;etsn enter-pssession;epcsv export-csv;ipcsv import-csv;oh out-host;cvpa convert-path;rvpa resolve-path
`;

/** What each alias stands for. */
export const aliases: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[;\n]/u)
    .map((pair) => pair.split(" "))
    .map(([alias = "", command = ""]) => [alias, command] as const),
);
