-- The runner's own table was there when the application was given the right to insert everywhere: with a row in it
-- the next start could be made to refuse.
REVOKE INSERT ON _prisma_migrations FROM proviso_app;
