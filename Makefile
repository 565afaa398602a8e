# Two folders, so that debug and release never build over each other.
DEBUG   = .build-debug
RELEASE = .build-release
ASSAY   = $(RELEASE)/release/assay
SWIFT   = swift
CLAIMS  = 10000
EVERY   = 4
# One file that needs no Swift where it runs, and starts in a third of the time.
ONEFILE = --static-swift-stdlib

.PHONY: demo test build debug format lint check eval pages bench pictures golden soak shipped docs needs sync-rounds clean

demo: build ## Show the main job on the sample articles, in a temporary folder
	@Scripts/demo $(ASSAY)

test: needs ## Run every test
	@if command -v python3 >/dev/null; then python3 -m unittest discover -q -s Tests/Key; fi
	$(SWIFT) test --scratch-path $(DEBUG)

sync-rounds: needs ## Three clones that decide and share at random: 200 rounds by sync, by git, by both
	ASSAY_SYNC_ROUNDS=$${ASSAY_SYNC_ROUNDS:-200} $(SWIFT) test --scratch-path $(DEBUG) --filter threeClones

build: needs ## Build the release
	@$(SWIFT) build -c release $(ONEFILE) --scratch-path $(RELEASE) --product assay

debug: needs
	@$(SWIFT) build --scratch-path $(DEBUG) --product assay

needs:
	@Scripts/install-needs

format: ## Bring every source into the house's form
	swift format -i -r -p Sources Tests Package.swift

lint: ## Say what is not in the house's form
	swift format lint --strict -r -p Sources Tests Package.swift

check: build ## Check the sample ledger: records, anchors, workflows
	$(ASSAY) check --worktree

eval: build ## Accuracy: the project's own key, and ../shared where it is present
	@Scripts/eval $(ASSAY)

pages: build ## Read 1,000 generated pages: time, peak memory, failures
	@Scripts/pages $(ASSAY)

bench: build ## Speed, beside peers in the same run; CLAIMS=10000,100000,1000000 for larger ledgers
	@$(SWIFT) build -c release --scratch-path $(RELEASE) $(ONEFILE) --product ledger-maker
	@Scripts/bench $(ASSAY)
	@Scripts/benchmark/scale.py $(ASSAY) --claims $(CLAIMS)

soak: build ## Try to break it: killed, failed, crowded, damaged and fed with rubbish; EVERY=1 visits every point
	@$(SWIFT) build -c release --scratch-path $(RELEASE) $(ONEFILE) --product hammer
	@Scripts/soak $(ASSAY) --every $(EVERY) --seconds 1800

pictures: build ## Pictures of the sample report: three widths, light and dark, on paper, three languages
	@ASSAY=$(ASSAY) Scripts/screenshots

golden: shipped ## Record the sample ledger and the documents' transcripts anew
	$(SWIFT) build --build-tests --scratch-path $(DEBUG)
	Scripts/golden $(DEBUG)/debug/assay
	ASSAY_GOLDEN=1 $(SWIFT) test --skip-build --scratch-path $(DEBUG) --filter DocumentTests

shipped: ## Embed Workflows/ in the binary's sources
	@Scripts/embed-shipped

clean:
	rm -rf $(DEBUG) $(RELEASE)
