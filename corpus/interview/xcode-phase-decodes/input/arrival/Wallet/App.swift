import SwiftUI

@main
struct Wallet: App {
  var body: some Scene { WindowGroup { Text("Wallet") } }
}
