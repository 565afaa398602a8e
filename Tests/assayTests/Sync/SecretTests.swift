import Testing

@testable import assay

@Suite struct SecretTests {
  @Test(
    "A password or token in a remote's address is never shown or recorded",
    arguments: [
      ("https://lee:s3cret@git.example/desk.git", "https://…@git.example/desk.git"),
      ("https://ghp_token@git.example/desk.git", "https://…@git.example/desk.git"),
      (
        "fatal: unable to access 'https://a:b@c@h.example/x': 403",
        "fatal: unable to access 'https://…@h.example/x': 403"
      ),
      ("origin", "origin"), ("git@git.example:desk.git", "git@git.example:desk.git"),
      ("https://git.example/~a@b/desk.git", "https://git.example/~a@b/desk.git"),
      ("two ssh://k@h/x and http://u:p@h/y", "two ssh://…@h/x and http://…@h/y"),
    ])
  func secrets(text: String, shown: String) {
    #expect(Remote.withoutSecrets(text) == shown)
    #expect("\(Remote(name: text, branch: "main"))" == shown)
  }
}
