-- What recovery packages missed, by section; derived from the journal like all lists.
create table handoff_missed (
    handoff_id bigint      not null,
    shortfall  varchar(20) not null,
    times      int         not null,
    primary key (handoff_id, shortfall)
);
