-- Since when something of a handoff is late that is still owed; derived from the journal like all lists.
alter table handoff add column late_since timestamp(6) with time zone;
create index handoff_late on handoff (late_since, handoff_id);
