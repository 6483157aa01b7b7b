package dev.baton.handoff;

/** The laws of both handoffs; a refusal names the one that it follows. */
public enum Rule {
    /** B1: «DRAFT — create — SEC, IC»: a member of security opens and prepares a handoff. */
    SECURITY_PREPARES("B1"),
    /** A2-19: «The owner is named. Not "the platform team." A person.» An account that may act is one active human. */
    ONLY_ACTIVE_HUMANS("A2-19"),
    /** A3-04: «The security incident commander»: exactly one, and only they (or their delegate) start and end the briefing. */
    THE_COMMANDER_LEADS("A3-04"),
    /** D-13: the commander may not be lead, manager or owner; the verifier may not be an owner. */
    SEGREGATION_OF_DUTIES("D-13"),
    /** B1: a command fits the phase in which the handoff stands. */
    THE_PHASE_ALLOWS_IT("B1"),
    /** A2-04: «Two sentences. What happened, and what the impact was.» */
    TWO_SENTENCES("A2-04"),
    /** A2-10: «filtered to the affected component coordinates»: a scope is pulled by coordinates, never written. */
    SCOPE_BY_COORDINATES("A2-10"),
    /** A2-08: «This is not an estimate. It is the actual list»: coordinates nothing contains give no scope. */
    SCOPE_IS_THE_ACTUAL_LIST("A2-08"),
    /** D-19: with the inventory down a list may be imported, marked as not live, and attested by the commander. */
    AN_IMPORTED_SCOPE_IS_ATTESTED("D-19"),
    /** A3-05: «the engineering lead for each affected team»: every project in scope belongs to exactly one team. */
    EVERY_PROJECT_HAS_A_TEAM("A3-05"),
    /** A2-12: «If it is wrong, the handoff loses credibility immediately»: a changed scope is accepted by the commander. */
    CHANGED_SCOPE_IS_ACCEPTED("A2-12"),
    /** A2-13: «For each affected project, the recommended fix.» */
    EVERY_PROJECT_HAS_A_PLAN("A2-13"),
    /** A2-14: «Use safeguard_get_remediation_plan to generate the plan»: the tool suggests, security decides what is planned. */
    THE_TOOL_SUGGESTS("A2-14"),
    /** A2-18: «a single work item with a single owner»: one project, one item, one owner. */
    ONE_ITEM_ONE_OWNER("A2-18"),
    /** A2-19: «The owner is named»: by the lead of the team, or by security. */
    THE_LEAD_NAMES_OWNERS("A2-19"),
    /** A2-27: «How security will confirm the remediation is complete»: method, target, predicate, verifier. */
    VERIFICATION_IS_PLANNED("A2-27"),
    /** A2-28: «against the production asset»: another target needs the commander's acknowledgement. */
    TARGETS_ARE_PRODUCTION("A2-28"),
    /** A1-07: «The input is the incident's scope and remediation plan»: nothing is briefed before it is complete. */
    THE_PACKAGE_IS_COMPLETE("A1-07"),
    /** A2-23: the deadline policy «is not negotiable per incident». */
    POLICY_IS_NOT_NEGOTIABLE("A2-23"),
    /** A3-01: «Asynchronous handoffs fail»: an answer outside the briefing is only prepared. */
    ANSWERS_COUNT_IN_THE_BRIEFING("A3-01"),
    /** A3-07: «walks through the document, section by section»: sections open in order. */
    SECTION_BY_SECTION("A3-07"),
    /** B5: each section is confirmed by the named role of the team, and by nobody else (D-10). */
    THE_NAMED_ROLE_CONFIRMS("B5"),
    /** A2-20: «they figure it out before the handoff completes, not after»: no confirmation of items without owners. */
    OWNERS_BEFORE_ACCEPTANCE("A2-20"),
    /** A3-09: the lead «confirms the scope is correct or files a discrepancy», with rows and reason. */
    DISCREPANCY_HAS_ROWS_AND_REASON("A3-09"),
    /** D-18: the commander decides a discrepancy in the briefing. */
    THE_COMMANDER_DECIDES("D-18"),
    /** A3-10: the manager «confirms the deadline is achievable or files a request to extend»; nobody else asks. */
    THE_MANAGER_ASKS_FOR_TIME("A3-10"),
    /** A3-11: «with a reason»: an extension has a reason and a date. */
    EXTENSION_HAS_A_REASON("A3-11"),
    /** B6: an approved date is later than the policy's and within its maximum; one open request an item. */
    EXTENSION_WITHIN_POLICY("B6"),
    /** A6-02: «negotiating in the handoff meeting, not after». */
    EXTENSION_IN_THE_BRIEFING("A6-02"),
    /** A3-15: «Do not let the handoff slide»: no postponing; only a missing required attendee moves a briefing. */
    NO_POSTPONING("A3-15"),
    /** D-11: a seat is delegated by the person who holds it, before the briefing starts. */
    DELEGATES_ARE_NAMED_BEFORE("D-11"),
    /** A1-09: «confirmed, in writing, that they understand and have committed to the deadline»: by each lead. */
    WRITTEN_ACCEPTANCE("A1-09"),
    /** A1-10: «If you do not have a written confirmation, the handoff has not happened.» */
    NOT_HAPPENED_WITHOUT_ACCEPTANCE("A1-10"),
    /** D-31: before acceptance the commander may cancel with a reason; after it nobody may. */
    CANCEL_BEFORE_ACCEPTANCE("D-31"),
    /** A2-16: «Engineering may have constraints that change the recommended path»: an alternative has a reason. */
    ALTERNATIVE_HAS_A_REASON("A2-16"),
    /** B5: a question is answered by security before its section can be confirmed by the asker. */
    QUESTIONS_ARE_ANSWERED("B5"),
    /** B2: «tracker in progress — OWN», «tracker Done — OWN»: the owner of an item says how far it is. */
    THE_OWNER_SAYS_HOW_FAR("B2"),
    /** D-24: the tracker is the source of truth for status; where a team has one, nothing is marked done beside it. */
    THE_TRACKER_KNOWS_THE_STATUS("D-24"),
    /** A4-01: «become tickets in the engineering team's normal tracking system»: with what that system asks for. */
    TICKETS_ARE_FILED_WHOLE("A4-01"),
    /** A4-11: «mirror the tickets with safeguard_create_task»: each once; where nobody knows, security looks first. */
    MIRRORED_ONCE("A4-11"),
    /** A1-01: «falls into a Jira queue and gets reordered»: whoever owns the cycle decides, on record, with a reason. */
    DRIFT_IS_DECIDED("A1-01"),
    /** A4-04: «engineering manager has to make explicit decisions about it during planning»: of the item's team; once they have left, its lead. */
    THE_MANAGER_PLANS("A4-04"),
    /** A4-04: «planned / at risk / done»: what is at risk is so for a reason, which its owner and the commander read. */
    AT_RISK_HAS_A_REASON("A4-04"),
    /** A5-01: «the engineering team's "done" is not the security team's "done."» */
    DONE_IS_A_CLAIM("A5-01"),
    /** A5-06: «the day after the engineering team marks the ticket complete»: not earlier, unless the commander says so. */
    CHECKED_THE_NEXT_DAY("A5-06"),
    /** B8: a check by hand has evidence, and a second person attests it. */
    A_SECOND_PERSON_ATTESTS("B8"),
    /** A6-01: a missed date has a cause, and the team whose date it was says which. */
    A_MISS_HAS_A_CAUSE("A6-01"),
    /** B2: «any open — scope amended out — IC, evidence». */
    DESCOPED_WITH_EVIDENCE("B2"),
    /** B8: «DETECTED (BOT, LEAD)»: a leaver is reported by lead, manager or commander, when they own something and have left. */
    A_LEAVER_IS_REPORTED("B8"),
    /** A6-08: «re-assignment within forty-eight hours of an owner leaving»: to a person whom lead or manager of the team names. */
    REASSIGNED_WITHIN_48_HOURS("A6-08"),
    /** D-14: «owner's own consent»: who takes an item over says in their own words what that is. */
    THE_NEW_OWNER_READS_BACK("D-14"),
    /** B8: «FALSE_ALARM by LEAD if the account is active again.» */
    FALSE_ALARM_WHEN_ACTIVE("B8"),
    /** D-33: «Risk acceptance of an item: EXC only»: by an exception approver, and by nobody else. */
    RISK_IS_ACCEPTED_BY_AN_APPROVER("D-33"),
    /** D-33: «expiry date mandatory»: an accepted risk has an end that is still to come, and a reason. */
    RISK_HAS_AN_END("D-33"),
    /** D-23: «Severity change after acceptance»: by the commander, who says what has changed. */
    SEVERITY_CHANGES_WITH_A_REASON("D-23"),
    /** D-23: «MGR must acknowledge within 1 business day»: the manager of the team, and nobody for them. */
    THE_MANAGER_ACKNOWLEDGES("D-23"),
    /** A5-02: «verification has two steps»: nothing is closed over an item that is not verified or accepted as a risk. */
    CLOSED_WHEN_VERIFIED("A5-02"),
    /** A1-04: «It is not the closure of the incident.»: an incident is closed when no handoff of it is open any more. */
    AN_INCIDENT_CLOSES_LAST("A1-04"),
    /** A5-13: «a forked branch that was not in scope or a vendored copy»: security says which before a follow-up is briefed. */
    FOLLOW_UPS_ARE_CLASSIFIED("A5-13"),
    /** B3: «IN_BRIEFING — end — IRL»: the IR lead clears, starts and ends, and nobody else. */
    THE_IR_LEAD_LEADS("B3"),
    /** A7-02: «perform a structured handoff to recovery teams»: of one engine, but nothing of one kind is done in the other. */
    EACH_KIND_HAS_ITS_OWN_STEPS("A7-02"),
    /** A7-05: «critical milestone with required artifacts and approval steps»: what is missing blocks, and is named. */
    THE_RECOVERY_PACKAGE_IS_COMPLETE("A7-05"),
    /** A7-06: «all eradication actions and validation are documented and complete»: one open action blocks. */
    EVERY_ACTION_IS_VALIDATED("A7-06"),
    /** A7-03: «any residual risks»: none at all is said by somebody with a name. */
    RESIDUAL_RISKS_ARE_NAMED("A7-03"),
    /** A8-12: «Rollback plan if issues occur during recovery»: for each wave. */
    EVERY_WAVE_CAN_BE_ROLLED_BACK("A8-12"),
    /** A9-09: «Validation reports (scans, task/service reviews, etc.)»: one for each impacted system, or a reason. */
    EVERY_SYSTEM_HAS_ITS_REPORT("A9-09"),
    /** A9-10: «Artifact retention locations (malware samples, logs, etc.)»: named with their hash, never taken in. */
    ARTIFACTS_ARE_REFERENCES("A9-10"),
    /** A8-13: «Templates or handoff forms can be used to standardize»: what the organisation's own template requires is there. */
    THE_TEMPLATE_IS_FILLED("A8-13"),
    /** A9-06: «Confirm monitoring requirements and escalation paths»: a path ends at somebody who can be reached. */
    ESCALATION_REACHES_SOMEBODY("A9-06"),
    /** A7-01: «With eradication activities completed and transition approved»: without both nothing is briefed. */
    HANDED_OVER_AFTER_ERADICATION("A7-01"),
    /** A7-13: «IT Operations, System Administrators, Application Owners, and IT Security»: named, or not applicable for a reason. */
    EVERY_GROUP_IS_NAMED("A7-13"),
    /** A9-25: «All system owners and recovery teams must be identified and ready»: each says so. */
    READY_BEFORE_THE_BRIEFING("A9-25"),
    /** A9-26: «Handoff package prepared and available»: its link opens, or the IR lead says who has opened it. */
    THE_PACKAGE_IS_AVAILABLE("A9-26"),
    /** A9-27: «IR Lead and Recovery Lead available for coordination»: both say so. */
    THE_LEADS_ARE_AVAILABLE("A9-27"),
    /** A7-07: «prepares and delivers a formal handoff package»: who has it is on record, version by version. */
    THE_PACKAGE_IS_DELIVERED("A7-07"),
    /** A9-02: «Recovery Team Lead(s)», operations, owners, monitoring: each role is there when the briefing starts. */
    EVERY_ROLE_IS_PRESENT("A9-02"),
    /** A7-12: «formal event or meeting when possible»: without one only for a reason that the IR lead records. */
    WITHOUT_A_MEETING_FOR_A_REASON("A7-12"),
    /** A9-04: «Confirm eradication completion», then process and monitoring, each by the roles that it needs. */
    THE_POINTS_ARE_CONFIRMED("A9-04"),
    /** A9-34: «ask for questions/concerns»: an unanswered one blocks acceptance. */
    RECOVERY_QUESTIONS_ARE_ANSWERED("A9-34"),
    /** A7-08: «fully understand the eradication context and any caveats»: read back in one's own words. */
    CAVEATS_ARE_READ_BACK("A7-08"),
    /** A9-13: «Ensure Recovery Team Lead formally accepts handoff»: each of them, and nobody for them. */
    THE_RECOVERY_LEAD_ACCEPTS("A9-13"),
    /** A9-14: «Verbal (recorded during meeting)»: with recording, moment, and the word of a second person. */
    VERBAL_ACCEPTANCE_IS_ATTESTED("A9-14"),
    /** A9-15: «Written (email confirmation or ticket approval)»: by the id under which it is found again. */
    WRITTEN_ACCEPTANCE_IS_FOUND_AGAIN("A9-15"),
    /** A7-10: «records handoff completion in incident tracking system»: before the gate opens, unless the IR lead says why not. */
    THE_ACCEPTANCE_IS_RECORDED("A7-10"),
    /** A9-29: «Share handoff package and recovery instructions»: with the participants, and nobody else. */
    THE_PACKAGE_IS_SHARED("A9-29"),
    /** A9-30: «Schedule and confirm handoff»: whoever is invited answers, and who cannot come says why. */
    INVITATIONS_ARE_ANSWERED("A9-30"),
    /** A9-31: «Prepare for recovery monitoring»: the query of each indicator runs, or monitoring says why it goes on without. */
    INDICATOR_QUERIES_RUN("A9-31"),
    /** A7-16: «have been handed off and accepted by recovery teams»: each item of the end state, for each lead. */
    THE_END_STATE_IS_REACHED("A7-16"),
    /** B3: «AWAITING_ACCEPTANCE — reject — RTL — reasons become tasks». */
    A_REJECTION_HAS_REASONS("B3"),
    /** A7-09: «confirmation from recovery team lead that handoff is accepted»: without it no recovery action starts. */
    NOTHING_BEFORE_THE_GATE("A7-09"),
    /** A8-07: «Systems ready for recovery»: only these are approved to go online. */
    ONLY_READY_SYSTEMS("A8-07"),
    /** A8-08: «infrastructure → apps → users»: a wave waits for the health of those before it, or for an override with a reason. */
    WAVE_BY_WAVE("A8-08"),
    /** A9-19: «Review first systems brought online for any issues»: before the next of their wave. */
    FIRST_SYSTEMS_ARE_REVIEWED("A9-19"),
    /** A7-11: «Recovery activities begin with full situational awareness»: or the IR lead goes on without some, for a reason. */
    WITH_FULL_AWARENESS("A7-11"),
    /** B4: «APPROVED (RTL) -> ONLINE (OPS) -> REVIEWED (IR) -> HEALTHY (MON) -> RESTORED (SYS)»: each by its own people, in this order. */
    EACH_STEP_HAS_ITS_PEOPLE("B4"),
    /** A9-20: «Escalate to IR Lead if re-infection or security issues arise»: nothing is brought online until the IR lead resumes. */
    FROZEN_WHILE_ESCALATED("A9-20"),
    /** A9-18: «Remain available as IR team POC during early recovery»: a named person of security, with hours. */
    A_CONTACT_COVERS_THE_HOURS("A9-18"),
    /** A9-21: «linked until full business restoration and no new incidents are detected»: every sign-off, and the quiet window. */
    LINKED_UNTIL_QUIET("A9-21"),
    /** A7-04: «gaps in recovery and re-introduction of risks»: each is counted against the section of the package that missed it. */
    EACH_GAP_IS_COUNTED("A7-04"),
    /** D-28: «Recording: link only, consent notice, may be disabled by policy»: never a file, and none at all where it is disabled. */
    RECORDED_BY_LINK_ONLY("D-28"),
    /** A7-14: «Retain handoff package and meeting records»: deletion before the end of the retention period is refused. */
    RECORDS_ARE_KEPT("A7-14"),
    /** A9-35: «Retain all artifacts and meeting records in incident archive»: closing makes the entry. */
    CLOSING_ENTERS_THE_ARCHIVE("A9-35");

    private final String source;

    Rule(String source) {
        this.source = source;
    }

    /** The requirement that the rule comes from. */
    public String source() {
        return source;
    }
}
