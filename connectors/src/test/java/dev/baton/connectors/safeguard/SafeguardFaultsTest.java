package dev.baton.connectors.safeguard;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.mcp.ServerAccess;
import dev.baton.connectors.safeguard.standin.Fault;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever Safeguard answers, the question ends: with rows, or with a sentence that says whether to try again. */
class SafeguardFaultsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Map<String, List<String>> TILL =
            Map.of("org.shop/till", List.of("pkg:maven/org.acme/widget@2.0"));

    private final StandIn standIn = new StandIn();

    @AfterEach
    void close() {
        standIn.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SILENT         | later | did not answer within 1 second
            EMPTY          | never | answered something that is not MCP (status 200)
            OVERSIZED      | never | answered with more than 1024 KiB
            TRUNCATED      | never | answered something that is not MCP (status 200)
            HTML           | never | answered something that is not MCP (status 200)
            OTHER_SHAPE    | never | answered in prose, where data was expected
            UNAUTHORISED   | never | does not accept Baton's key (status 401)
            FORBIDDEN      | never | does not accept Baton's key (status 403)
            BUSY           | later | has no time (status 429)
            DOWN           | later | has no time (status 503)
            MOVED          | never | sends Baton to another address, which Baton does not follow
            ERROR          | never | answered with an error: Nobody knows that tool
            INTERNAL_ERROR | later | answered with an error: Out of memory
            ASKS_BACK      | never | asks for somebody's input before it answers
            ELICITS        | never | asks for somebody's input before it answers
            """)
    void a_call_that_goes_wrong_ends_the_question(Fault fault, String again, String sentence) {
        standIn.open(Speaks.MODERN).workspace().scan(TILL, NOW);
        standIn.spoil("safeguard_list_assets", fault);

        ServerAccess access = fault == Fault.SILENT ? standIn.impatient() : standIn.access();
        PortFailure failure = failure(asked(access));

        assertThat(failure.reason()).startsWith("Safeguard").contains(sentence);
        assertThat(failure).isInstanceOf(again.equals("later") ? Unavailable.class : Rejected.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "SILENT", "DONE_BUT_LOST", "LEFT_OPEN"})
    void a_server_that_answers_everything_wrongly_ends_the_question_too(Fault fault) {
        standIn.open(Speaks.SESSIONS).workspace().scan(TILL, NOW);
        standIn.spoil("", fault);

        assertThat(failure(asked(standIn.access())).reason()).startsWith("Safeguard ");
    }

    @ParameterizedTest
    @EnumSource(Speaks.class)
    void a_wrong_key_is_said_to_be_one_whatever_the_protocol(Speaks speaks) {
        standIn.open(speaks);

        assertThat(failure(asked(standIn.access("another"))))
                .isInstanceOf(Rejected.class)
                .satisfies(failure -> assertThat(failure.reason()).contains("does not accept Baton's key"));
    }

    @Test
    void how_long_to_wait_is_what_the_server_says() {
        standIn.open(Speaks.MODERN);
        standIn.spoil("", Fault.BUSY);

        assertThat(failure(asked(standIn.access())))
                .isEqualTo(new Unavailable(Duration.ofSeconds(77), "Safeguard has no time (status 429)."));
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() {
        standIn.open(Speaks.MODERN);
        ServerAccess access = standIn.access();
        standIn.close();

        assertThat(failure(asked(access)))
                .isInstanceOf(Unavailable.class)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo("Safeguard cannot be reached."));
    }

    @Test
    void a_stream_that_stays_open_is_left_with_the_answer() {
        standIn.open(Speaks.MODERN).workspace().scan(TILL, NOW);
        standIn.spoil("safeguard_list_assets", Fault.LEFT_OPEN);

        assertThat(asked(standIn.access())).isInstanceOf(Answer.Got.class);
    }

    @Test
    void after_a_failure_the_next_question_is_answered() {
        standIn.open(Speaks.SESSIONS).workspace().scan(TILL, NOW);
        Safeguard safeguard = new Safeguard(standIn.access(), Map.of(), InstantSource.fixed(NOW));
        for (Fault fault : List.of(Fault.DOWN, Fault.HTML, Fault.TRUNCATED)) {
            standIn.spoil("", fault);
            assertThat(safeguard.inventory().find(wanted())).isInstanceOf(Answer.Failed.class);
            standIn.spoil("", Fault.NONE);
            assertThat(safeguard.inventory().find(wanted())).isInstanceOf(Answer.Got.class);
        }
    }

    private static Answer<InventoryAnswer> asked(ServerAccess access) {
        return new Safeguard(access, Map.of(), InstantSource.fixed(NOW))
                .inventory()
                .find(wanted());
    }

    static List<ComponentCoordinates> wanted() {
        return List.of(((Parsed.Value<ComponentCoordinates>)
                        ComponentCoordinates.parse("pkg:maven/org.acme/widget >=2.0, <2.10"))
                .value());
    }
}
