package dev.baton.connectors.safeguard.tool;

/** What Safeguard is used for, and by which tool unless another is configured; the names are the source's own. */
public enum Capability {

    /** The assets that contain a component (A2-09). */
    LIST_ASSETS("list-assets", "safeguard_list_assets"),

    /** The projects that contain a component (A2-09). */
    COMPONENT_PROJECTS("component-projects", "safeguard_get_component_projects"),

    /** The recommended fix of a component in a project (A2-14). */
    REMEDIATION_PLAN("remediation-plan", "safeguard_get_remediation_plan"),

    /** What is on one asset, and when it was scanned (A2-28). */
    ASSET("asset", "safeguard_get_asset"),

    /** A task that mirrors a ticket (A4-11). */
    TASK("task", "safeguard_create_task"),

    /** How a Jira issue stands, for the task that mirrors it (A4-13). */
    JIRA_ISSUE("jira-issue", "safeguard_send_jira_issue");

    private final String key;
    private final String tool;

    Capability(String key, String tool) {
        this.key = key;
        this.tool = tool;
    }

    /** What a configuration calls it. */
    public String key() {
        return key;
    }

    /** The tool's name unless another is configured. */
    public String tool() {
        return tool;
    }

    /** Whether using it changes something over there. */
    public boolean isWriting() {
        return this == TASK || this == JIRA_ISSUE;
    }
}
