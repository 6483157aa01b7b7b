package dev.baton.connectors.defender;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.standin.Fault;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import dev.baton.port.Answer;
import dev.baton.port.Monitoring;
import dev.baton.port.MonitoringContract;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Microsoft Defender as a monitoring system: what it is asked, and what it can answer. */
class DefenderTest implements MonitoringContract {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private final Tenant tenant = new Tenant();

    @AfterEach
    void close() {
        tenant.standIn.close();
    }

    @Override
    public Monitoring monitoring() {
        return new Defender(tenant.access(), CLOCK);
    }

    @Override
    public Indicator refused() {
        return new Indicator(Trait.BEHAVIOUR, "New services", "DeviceEvents | wherre ActionType has 'Service'");
    }

    @Override
    public Monitoring outOfReach() {
        tenant.standIn.spoil(Fault.DOWN, any -> true);
        return monitoring();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '!', textBlock = """
            DOMAIN ! updates.evil.example ! DeviceNetworkEvents | where RemoteUrl has "updates.evil.example"
            IP ! 203.0.113.7 ! DeviceNetworkEvents | where RemoteIP == "203.0.113.7"
            IP ! 2001:db8::7 ! DeviceNetworkEvents | where RemoteIP == "2001:db8::7"
            HASH ! d41d8cd98f00b204e9800998ecf8427e ! DeviceFileEvents | where MD5 =~ "d41d8cd98f00b204e9800998ecf8427e"
            PATH ! C:\\Temp\\"x".exe ! DeviceFileEvents | where FolderPath contains "C:\\\\Temp\\\\\\"x\\".exe"
            """)
    void each_trait_has_its_query_in_which_the_value_is_only_a_value(Trait trait, String value, String query) {
        assertThat(monitoring().tryOut(new Indicator(trait, value)))
                .isEqualTo(Answer.got(Finding.ran(new Indicator(trait, value))));

        assertThat(tenant.queries()).containsExactly(query + "\n| take 1");
        assertThat(tenant.standIn.asked().get(1).body()).contains("\"Timespan\":\"PT1H\"");
    }

    @ParameterizedTest
    @CsvSource({
        "DOMAIN, evil[.]example",
        "DOMAIN, a b.example",
        "IP, 203.0.113",
        "HASH, d41d8cd9",
        "HASH, zzzz8cd98f00b204e9800998ecf8427e"
    })
    void a_value_that_is_none_of_its_trait_has_no_query_and_nobody_is_asked(Trait trait, String value) {
        Finding finding = found(new Indicator(trait, value));

        assertThat(finding.outcome()).isEqualTo(Outcome.DOES_NOT_RUN);
        assertThat(finding.words()).startsWith("It is no ");
        assertThat(tenant.standIn.asked()).isEmpty();
    }

    @Test
    void a_query_of_its_own_is_run_as_it_was_written_and_what_is_said_of_it_is_one_line() {
        assertThat(found(refused()).words()).isEqualTo("A recognition error occurred. Token: wherre Line: 1");
        assertThat(tenant.queries()).containsExactly("DeviceEvents | wherre ActionType has 'Service'\n| take 1");
    }

    @Test
    void a_token_is_kept_until_shortly_before_its_end() {
        Instant[] now = {NOW};
        Monitoring defender = new Defender(tenant.access(), () -> now[0]);
        defender.tryOut(DOMAIN);
        defender.tryOut(DOMAIN);
        assertThat(tenant.tokens()).isEqualTo(1);

        now[0] = NOW.plus(Duration.ofMinutes(58));
        defender.tryOut(DOMAIN);
        assertThat(tenant.tokens()).isEqualTo(2);
    }

    @Test
    void a_wrong_secret_is_said_to_be_one() {
        Answer<Finding> answer = new Defender(tenant.access("another", 30), CLOCK).tryOut(DOMAIN);

        assertThat(failure(answer))
                .isEqualTo(new Rejected("Microsoft Entra gives Baton no token (invalid_client); look at the tenant,"
                        + " the application's id and its secret."));
        assertThat(tenant.queries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void whatever_goes_wrong_leaves_open_whether_the_query_runs(Fault fault) {
        tenant.standIn.spoil(fault, Tenant::isQuery);

        PortFailure failure = failure(new Defender(tenant.access("a-secret", fault.patience()), CLOCK).tryOut(DOMAIN));

        assertThat(fault.isToldBy(failure, "Microsoft Defender"))
                .as(failure.reason())
                .isTrue();
        if (fault == Fault.BUSY) {
            assertThat(((Unavailable) failure).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        }
    }

    private Finding found(Indicator indicator) {
        Answer<Finding> answer = monitoring().tryOut(indicator);
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Finding>) answer).value();
    }
}
