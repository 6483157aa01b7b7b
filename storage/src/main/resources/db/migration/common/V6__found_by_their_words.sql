-- The words by which a handoff is found years later; derived from the journal like all lists.
alter table handoff add column searched varchar(4000) default '' not null;
