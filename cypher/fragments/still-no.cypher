// Whether a no still holds on a day; without `until` it holds for good.
(@no.until IS NULL OR @no.until > @day)
