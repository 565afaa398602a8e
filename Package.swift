// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A room of the house: a module in `Sources/` with its tests in `Tests/`.
func room(
  _ name: String, _ needs: [Target.Dependency] = [], tests: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: needs, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + needs + tests,
      swiftSettings: strict),
  ]
}

let package = Package(
  name: "assay",
  products: [.executable(name: "assay", targets: ["assay"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibGit2", pkgConfig: "libgit2",
      providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
    .systemLibrary(
      name: "CLibXML2", providers: [.apt(["libxml2"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibCurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
    .target(name: "CSHA1"),
    .target(name: "CCheckedPages", linkerSettings: [.linkedLibrary("sqlite3")]),
  ]
    + room("ClaimModel")
    + room("ChildProcesses")
    + room("ArticleReading", ["ClaimModel", "CLibXML2"])
    + [
      .target(name: "ArticleFetching", dependencies: ["CLibCurl"], swiftSettings: strict),
      .target(name: "LocalServer", path: "Tests/LocalServer", swiftSettings: strict),
      .testTarget(
        name: "ArticleFetchingTests", dependencies: ["ArticleFetching", "LocalServer"],
        swiftSettings: strict),
    ]
    + room(
      "ClaimExtraction",
      ["ClaimModel", .product(name: "OrderedCollections", package: "swift-collections")])
    + room("ConflictDetection", ["ClaimModel"], tests: ["ClaimReports"])
    + room(
      "ClaimLedger",
      [
        "ClaimModel", "CLibGit2", "CSHA1", .product(name: "Yams", package: "Yams"),
        .product(name: "Logging", package: "swift-log"),
      ], tests: ["ChildProcesses", "SeededRandom"])
    + room(
      "ClaimIndex", ["ClaimModel", "CCheckedPages", .product(name: "GRDB", package: "GRDB.swift")],
      tests: ["SeededRandom"])
    + room("ClaimReports", ["ClaimModel"], tests: ["ChildProcesses"])
    + [
      .executableTarget(
        name: "assay",
        dependencies: [
          "ChildProcesses", "ClaimModel", "ArticleReading", "ArticleFetching", "ClaimExtraction",
          "ConflictDetection",
          "ClaimLedger", "ClaimIndex", "ClaimReports",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
          .product(name: "Logging", package: "swift-log"),
        ], swiftSettings: strict),
      .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
      // For measuring only: no part of what is installed.
      .executableTarget(
        name: "ledger-maker", dependencies: ["ClaimModel", "ClaimLedger", "SeededRandom"],
        path: "Scripts/benchmark/LedgerMaker", swiftSettings: strict),
      .executableTarget(
        name: "hammer",
        dependencies: [
          "ClaimModel", "ArticleReading", "ClaimExtraction", "ClaimLedger", "ClaimIndex",
          "SeededRandom",
        ], path: "Scripts/benchmark/Hammer", swiftSettings: strict),
      .testTarget(
        name: "assayTests",
        dependencies: [
          "assay", "ChildProcesses", "ClaimModel", "ArticleReading", "ClaimExtraction",
          "ClaimLedger",
          "LocalServer", "SeededRandom",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], swiftSettings: strict),
    ]
)
