-- Whether a ticket of a handoff is not where its team works, and by which policy it is dated if it knows only the number;
-- derived from the journal like all lists.
alter table handoff add column off_board boolean default false not null;
create index handoff_off_board on handoff (off_board, handoff_id);

alter table handoff add column policy_by_number int;
create index handoff_policy on handoff (policy_by_number, handoff_id);
