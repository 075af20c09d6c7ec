// The corners of the diamond in their order.
MATCH (c:Corner)
WHERE c.position >= 0
RETURN c AS corner
ORDER BY c.position, c.id
