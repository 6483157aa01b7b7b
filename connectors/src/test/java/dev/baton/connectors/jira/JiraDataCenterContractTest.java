package dev.baton.connectors.jira;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.port.TrackerContract;

class JiraDataCenterContractTest extends OnJira implements TrackerContract {

    JiraDataCenterContractTest() {
        super(JiraFlavour.DATA_CENTER);
    }
}
