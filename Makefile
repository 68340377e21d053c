.PHONY: run test lint size clean

run: ## Builds the service and serves it, with the demo council when the database is empty
	@.ci/setup && .ci/site && cargo build --release --package taking-stock && exec .ci/serve target/release/taking-stock

test: ## Lint, unit, contract on both engines, router and browser tests
	@.ci/setup tests && .ci/test

lint: ## Only the lint steps of the tests
	@.ci/setup tests && .ci/test lint

size: ## What a browser has to fetch, in bytes
	@.ci/setup && .ci/site && cargo build --quiet --release --package taking-stock && .ci/size

clean: ## Removes what was built; tools in the cache stay
	cargo clean
