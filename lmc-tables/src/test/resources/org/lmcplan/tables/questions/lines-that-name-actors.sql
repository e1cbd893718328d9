-- Which lines name an actor, or depend on outsiders?
SELECT n.actor, n.role, n.commitment
FROM commitment_actors n
ORDER BY n.actor, n.commitment
