-- Handoffs are found by whom they concern, in whatever role; which of them own something is not asked of the database.
alter table handoff_human drop column owns;
