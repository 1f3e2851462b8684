CREATE TABLE finds (
    id serial PRIMARY KEY,
    what text NOT NULL,
    beach text NOT NULL,
    found_on date NOT NULL DEFAULT current_date
);
