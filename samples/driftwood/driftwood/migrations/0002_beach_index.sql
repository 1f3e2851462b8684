CREATE INDEX finds_by_beach ON finds (beach, found_on DESC);
