// Whether somebody who declined or left still stands by it on a day; no $until means for good.
(@no.until IS NULL OR @no.until > @day)
