package dev.baton.server.configuration.organisation;

import dev.baton.server.configuration.reading.Schema;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every setting of {@code baton.yaml}: its path, what stands when it is left out, and what it means. */
public enum Setting {
    NAME("organisation.name", Setting.REQUIRED, "What the organisation is called."),
    ZONE("organisation.zone", Setting.REQUIRED, "Its time zone, such as `Europe/Berlin`; teams may have their own."),
    CALENDAR(
            "organisation.calendar",
            Setting.REQUIRED,
            "Whose public holidays count: a code such as `DE-BE`, or `none`."),
    CLOSURES("organisation.closures", "none", "Further days on which nobody works, as a list of dates."),
    WORKING_DAYS("organisation.working-days", "monday to friday", "The weekdays on which people work, as a list."),
    START_TIME("organisation.start-time", "09:00", "When the working day starts; checks run then."),
    DUE_TIME("organisation.due-time", "17:00", "When the working day ends; deadlines fall then."),
    LABEL(
            "organisation.label",
            "incident-remediation",
            "The one label of all tickets (A4-08). The report lists the open ones that bear it and have no accepted handoff behind them (A1-11)."),
    CHECK_DAY(
            "organisation.check-day",
            "business",
            "On which day after \"done\" security checks it: the next `business` or the next `calendar` day (D-06)."),
    FRESHNESS("organisation.scope-freshness-hours", "24", "After how many hours a scope is pulled again (A2-12)."),
    RETENTION(
            "organisation.retention-years",
            "3",
            "For how many years, 1 to 100, a handoff is kept after its end (A7-14); what is in the archive keeps its date. Why three: [ADR 0017](adr/0017-what-is-kept-until-when-and-how-it-goes.md)."),

    BRIEFING_LENGTH("briefing.length-minutes", "30", "How long a briefing takes (A3-02)."),
    BRIEFING_START("briefing.proposed-start", "10:00", "The local time that is proposed for a briefing."),
    RESCHEDULES(
            "briefing.reschedules-before-escalation",
            "2",
            "At which reschedule the escalation contacts are told (A3-15)."),
    INVITATIONS(
            "briefing.invitations",
            "link",
            "How people are invited: told, with a `link` to the calendar entry; asked in `chat` whether they come; or that, and the entry is sent by `mail` (A9-30)."),
    RECORDING(
            "briefing.recording",
            "link",
            "Whether the briefing of a recovery handoff may be recorded: `link`, of which Baton keeps the link alone, or `disabled`; then an acceptance by word of mouth cannot be recorded either (D-28, A9-14)."),

    PERSON_EMAIL(
            "people[].email",
            Setting.REQUIRED,
            "Who this is; chat accounts are matched by it, and the rest of this file refers to it."),
    PERSON_NAME("people[].name", Setting.REQUIRED, "The person's name."),
    PERSON_ZONE("people[].zone", "the organisation's", "The person's time zone."),

    COMMANDERS("security.commanders", Setting.REQUIRED, "Who may command an incident, as a list of e-mail addresses."),
    ANALYSTS("security.analysts", "nobody", "Who else may prepare handoffs."),
    VERIFIERS("security.verifiers", Setting.REQUIRED, "Who verifies that a remediation is complete (A2-27)."),
    APPROVERS(
            "security.exception-approvers",
            "nobody",
            "Who may accept the risk of an item for a time (D-33) and, besides the commander, decide extensions (D-01)."),
    SECURITY_ZONE("security.zone", "the organisation's", "The time zone in which checks are planned (D-06)."),
    SECURITY_CALENDAR("security.calendar", "the organisation's", "The holidays by which checks are planned."),

    TEAM_ID("teams[].id", Setting.REQUIRED, "A short name for the team, of a-z, 0-9 and -."),
    TEAM_NAME("teams[].name", Setting.REQUIRED, "What the team is called."),
    LEAD("teams[].lead", Setting.REQUIRED, "The engineering lead, who accepts for the team (A3-05)."),
    MANAGER("teams[].manager", Setting.REQUIRED, "The engineering manager, who owns the planning cycle (A3-06)."),
    ENGINEERS("teams[].engineers", "nobody", "Who else of the team may own a work item."),
    ESCALATION(
            "teams[].escalation",
            "the manager",
            "Who is told of the team's sliding briefings (A3-15), and of what nobody took over or acknowledged in time."),
    PROJECTS(
            "teams[].projects",
            Setting.REQUIRED,
            "The projects of the team; `*` stands for any characters, `?` for one. The most specific pattern of all teams decides."),
    TEAM_ZONE("teams[].zone", "the organisation's", "The zone in which the team's deadlines fall (D-03)."),
    TEAM_CALENDAR("teams[].calendar", "the organisation's", "Whose public holidays count for the team."),
    TEAM_CLOSURES(
            "teams[].closures", "the organisation's", "The team's own days off, besides those of the organisation."),
    TEAM_DAYS("teams[].working-days", "the organisation's", "The weekdays on which the team works."),
    CYCLE_ANCHOR("teams[].planning-cycle.anchor", "-", "A day on which a planning cycle starts (D-04)."),
    CYCLE_WEEKS("teams[].planning-cycle.weeks", "2", "How many weeks a cycle takes."),
    CYCLE_STARTS(
            "teams[].planning-cycle.starts",
            "-",
            "Instead of anchor and weeks: the first days of all cycles, as a list."),
    TRACKER("teams[].tracker.system", "built-in", "Where the team's tickets live: `built-in` or `jira` (A4-01)."),
    TRACKER_PROJECT("teams[].tracker.project", "the team's id", "The project or board there; for Jira its key."),
    TRACKER_BACKLOG(
            "teams[].tracker.security-backlog",
            "false",
            "Whether that is a security backlog: such a one is refused (A4-02)."),

    JIRA_BACKLOGS(
            "jira.security-backlogs",
            "none",
            "The projects in Jira that are security backlogs, as a list of keys: a team that names one is refused (A4-02)."),
    JIRA_TYPE("jira.issue-type", "Task", "The issue type of a ticket in Jira."),
    JIRA_WITHOUT_FIX(
            "jira.ends-without-fix",
            "won't do, duplicate, cannot reproduce and the like",
            "The resolutions and statuses that end a ticket without a fix, as a list; such an end is not done (D-07)."),
    JIRA_CRITICAL("jira.priorities.critical", "Highest, Blocker or P1", "The priority of critical findings in Jira."),
    JIRA_HIGH("jira.priorities.high", "High, Critical or P2", "The priority of high findings."),
    JIRA_MEDIUM("jira.priorities.medium", "Medium, Major or P3", "The priority of medium findings."),
    JIRA_LOW("jira.priorities.low", "Low, Minor or P4", "The priority of low findings."),

    INVENTORY(
            "inventory.system",
            "sboms",
            "What says which project and asset contains what: `sboms`, `safeguard` or `dependency-track` (A2-09)."),
    ASSETS_TOOL("safeguard.list-assets.tool", "safeguard_list_assets", "Lists assets with a component (A2-09)."),
    ASSETS_GIVEN("safeguard.list-assets.arguments", Setting.GUESSED, "What that tool is given."),
    ASSETS_FOUND("safeguard.list-assets.results", Setting.GUESSED, "Where its answer has what, as JSON pointers."),
    PROJECTS_TOOL(
            "safeguard.component-projects.tool",
            "safeguard_get_component_projects",
            "Lists projects with a component (A2-09)."),
    PROJECTS_GIVEN("safeguard.component-projects.arguments", Setting.GUESSED, "What that tool is given."),
    PROJECTS_FOUND(
            "safeguard.component-projects.results", Setting.GUESSED, "Where its answer has what, as JSON pointers."),
    ASSET_TOOL("safeguard.asset.tool", "safeguard_get_asset", "Looks at one asset again (A2-28)."),
    ASSET_GIVEN("safeguard.asset.arguments", Setting.GUESSED, "What that tool is given."),
    ASSET_FOUND("safeguard.asset.results", Setting.GUESSED, "Where its answer has what, as JSON pointers."),
    SUGGEST_FIXES(
            "safeguard.suggest-fixes",
            "yes",
            "Whether Safeguard is asked for the fix of each project; what it suggests is shown, not adopted (A2-14)."),
    PLAN_TOOL(
            "safeguard.remediation-plan.tool",
            "safeguard_get_remediation_plan",
            "Suggests the fix of a component in a project (A2-14)."),
    PLAN_GIVEN("safeguard.remediation-plan.arguments", Setting.GUESSED, "What that tool is given."),
    PLAN_FOUND("safeguard.remediation-plan.results", Setting.GUESSED, "Where its answer has what, as JSON pointers."),
    MIRROR_TICKETS(
            "safeguard.mirror-tickets",
            "no",
            "Whether every ticket gets a task in Safeguard, and that hears how Jira's issue stands (A4-11 to A4-13)."),
    TASK_TOOL("safeguard.task.tool", "safeguard_create_task", "Makes the task that mirrors a ticket (A4-11)."),
    TASK_GIVEN("safeguard.task.arguments", Setting.GUESSED, "What that tool is given."),
    TASK_FOUND("safeguard.task.results", Setting.GUESSED, "Where its answer has what, as JSON pointers."),
    ISSUE_TOOL(
            "safeguard.jira-issue.tool",
            "safeguard_send_jira_issue",
            "Tells a task how its Jira issue stands (A4-13)."),
    ISSUE_GIVEN("safeguard.jira-issue.arguments", Setting.GUESSED, "What that tool is given."),

    TEMPLATE_VERSION(
            "recovery-package.version",
            "of its content",
            "What this template is called; an open handoff keeps the template with which it was opened (A8-13)."),
    TEMPLATE_REQUIRED(
            "recovery-package.required",
            "none",
            "What of the optional every package must have, as a list of `root-cause`, `outstanding-issues`, `special-instructions`, `briefing-deck`, `retention-locations`, `recording`."),
    TEMPLATE_OPTIONAL(
            "recovery-package.optional",
            "all of these",
            "What of these stays optional, as a list; what is a law cannot stand here."),
    TEMPLATE_QUESTION("recovery-package.questions[].id", Setting.REQUIRED, "A short name, of a-z, 0-9 and -."),
    TEMPLATE_ASKS("recovery-package.questions[].question", Setting.REQUIRED, "What the organisation asks itself."),
    TEMPLATE_HINT("recovery-package.questions[].hint", "nothing", "What is said below the question."),
    TEMPLATE_MUST("recovery-package.questions[].required", "no", "Whether the package is not ready without an answer."),
    TEMPLATE_CHECKLIST(
            "recovery-package.checklist",
            "nothing",
            "What is ticked before the package is ready, as a list of sentences; it is part of the operator checklist (A9-33)."),
    TEMPLATE_INTRODUCTION("recovery-package.texts.introduction", "nothing", "What the document begins with."),
    TEMPLATE_BRIEFING("recovery-package.texts.briefing", "nothing", "What the invitation to the briefing ends with."),
    TEMPLATE_ACCEPTANCE(
            "recovery-package.texts.acceptance",
            "nothing",
            "What a recovery lead reads beside the words that they accept, which stay as they are."),

    RECORD(
            "incident-record.system",
            "built-in",
            "Where recovery handoffs are recorded besides Baton's journal, which is `built-in`, or `jira`: each change of phase and each acceptance is written there, and the gate waits for it (A7-10, A9-28)."),
    RECORD_PROJECT("incident-record.project", "-", "The project there; for Jira its key."),
    MONITORING(
            "monitoring.system",
            "none",
            "Where the query of each indicator of a recovery package is tried before anybody accepts: `none`, or `defender`, which is Microsoft Defender XDR, with the permission `ThreatHunting.Read.All` (A9-31)."),
    DOCUMENTS(
            "documents.system",
            "none",
            "Where each delivered version of a recovery package is kept besides Baton, for those alone who take part: `none`; `confluence`, as a page; `sharepoint`, as a file (A9-12, A9-29)."),
    DOCUMENTS_SPACE(
            "documents.space",
            "-",
            "The key of the space in Confluence; in SharePoint a folder such as `example.sharepoint.com/sites/ir/Handoffs`, with the permissions `Sites.ReadWrite.All` and `User.Read.All`."),

    POLICY_VERSION(
            "deadline-policy[].version",
            Setting.REQUIRED,
            "The number of this version; what is ready keeps its terms, whatever is edited here later (A2-22)."),
    POLICY_FROM(
            "deadline-policy[].effective-from", Setting.REQUIRED, "The date, or moment, from which it is in force."),
    CRITICAL(
            "deadline-policy[].critical",
            Setting.REQUIRED,
            "The term of critical findings, such as `5 business days`, `next planning cycle`, `second planning cycle`, either of these `, at least 15 business days`, or `excluded`."),
    HIGH("deadline-policy[].high", Setting.REQUIRED, "The term of high findings."),
    MEDIUM("deadline-policy[].medium", Setting.REQUIRED, "The term of medium findings."),
    LOW("deadline-policy[].low", Setting.REQUIRED, "The term of low findings (D-05)."),
    EXTENSION(
            "deadline-policy[].extension-factor",
            "2",
            "How many times its term an extended deadline may reach at most (B6).");

    static final String REQUIRED = "required";

    private static final String GUESSED = "guessed, as below";

    /** All of them, as the schema of the file. */
    static final Schema SCHEMA = new Schema() {
        @Override
        public Set<String> keysAt(String path) {
            String prefix = path.isEmpty() ? "" : path + ".";
            return Arrays.stream(values())
                    .filter(setting -> setting.path.startsWith(prefix))
                    .map(setting -> setting.path.substring(prefix.length()).split("\\.|\\[]", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isRequired(String path) {
            return Arrays.stream(values()).anyMatch(setting -> setting.isRequired() && setting.path.equals(path));
        }

        @Override
        public Optional<String> objectionTo(String key) {
            return Law.touchedBy(key).or(() -> PackageLaw.touchedBy(key));
        }
    };

    private final String path;
    private final String otherwise;
    private final String meaning;

    Setting(String path, String otherwise, String meaning) {
        this.path = path;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** Where it stands, such as {@code teams[].planning-cycle.anchor}. */
    public String path() {
        return path;
    }

    /** What stands when it is left out. */
    public String otherwise() {
        return otherwise;
    }

    public String meaning() {
        return meaning;
    }

    private boolean isRequired() {
        return otherwise.equals(REQUIRED);
    }
}
