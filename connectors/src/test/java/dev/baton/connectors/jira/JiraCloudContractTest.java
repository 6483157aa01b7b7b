package dev.baton.connectors.jira;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.port.TrackerContract;

class JiraCloudContractTest extends OnJira implements TrackerContract {

    JiraCloudContractTest() {
        super(JiraFlavour.CLOUD);
    }
}
