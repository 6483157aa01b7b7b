-- What became of the items of each handoff, by team and severity; derived from the journal like all lists.
create table handoff_score (
    handoff_id bigint      not null,
    team       varchar(40) not null,
    severity   varchar(20) not null,
    on_time    int         not null,
    by_policy  int         not null,
    late       int         not null,
    ahead      int         not null,
    apart      int         not null,
    primary key (handoff_id, team, severity)
);
