package dev.baton.connectors.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.safeguard.standin.Fault;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.port.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which era a server lives is found out once, and again when something went wrong. */
class ErasTest {

    private final StandIn standIn = new StandIn();

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void a_modern_server_is_asked_without_a_handshake() {
        ToolServer server = server(Speaks.MODERN);

        asked(server);
        asked(server);

        assertThat(standIn.heard()).startsWith("server/discover", "tools/list");
        assertThat(standIn.heard().stream().skip(1)).containsOnly("tools/list");
    }

    @Test
    void an_older_server_gets_its_handshake_and_its_goodbye() {
        ToolServer server = server(Speaks.SESSIONS);

        asked(server);
        asked(server);

        assertThat(standIn.heard())
                .containsExactly(
                        "server/discover",
                        "initialize",
                        "notifications/initialized",
                        "tools/list",
                        "DELETE",
                        "initialize",
                        "notifications/initialized",
                        "tools/list",
                        "DELETE");
    }

    @Test
    void after_a_failure_it_is_found_out_anew() {
        ToolServer server = server(Speaks.STATELESS);
        asked(server);
        standIn.spoil("", Fault.HTML);
        assertThat(server.ask(ToolSession::tools)).isInstanceOf(Answer.Failed.class);
        standIn.spoil("", Fault.NONE);

        asked(server);

        assertThat(standIn.heard().stream().filter("server/discover"::equals)).hasSize(2);
    }

    @Test
    void a_tool_whose_header_nobody_can_write_is_left_out_and_the_rest_is_there() {
        assertThat(asked(server(Speaks.MODERN)))
                .extracting(OfferedTool::name)
                .hasSize(6)
                .allMatch(name -> name.startsWith("safeguard_"));
    }

    private ToolServer server(Speaks speaks) {
        standIn.open(speaks);
        return new ToolServer(standIn.access());
    }

    private static List<OfferedTool> asked(ToolServer server) {
        Answer<List<OfferedTool>> answer = server.ask(ToolSession::tools);
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<List<OfferedTool>>) answer).value();
    }
}
