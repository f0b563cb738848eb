package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.TestIdentity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The real people of a customer, played by a simulator behind the SDK's back: nothing happens to them without a yes. */
@ParameterizedClass
@EnumSource(CloudName.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePeopleTest {
    private static final Map<String, String> CREDENTIALS = Map.of(
            "PARTNERCENTER_TENANT_ID", TestIdentity.TENANT_ID,
            "PARTNERCENTER_CLIENT_ID", TestIdentity.CLIENT_ID,
            "PARTNERCENTER_CLIENT_SECRET", TestIdentity.CLIENT_SECRET);

    @Parameter
    CloudName cloud;

    private Path home;
    private SimulatedCustomer real;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void startWithPeople(@TempDir Path directory) {
        home = directory;
        real = new SimulatedCustomer(home, cloud);
        real.ok("users create --first-name Ira --last-name Calloway");
        real.ok("users create --first-name Noor --last-name Haddad");
        real.ok("users delete --user noor.haddad");
        real.ok("orders place --item " + TestCatalog.PRODUCTIVITY_G3 + " --quantity 2");
        real.provision();
        real.ok("groups create --name Crew");
        real.ok("gdap create --name Night~desk --role Global~Reader");
        live().run("login", "--live", "--cloud", cloud.toString());
    }

    @AfterParameterizedClassInvocation
    void end() {
        real.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdap create --name Day~desk --role Global~Reader       | draft the relationship Day desk with Harbor County",
                "gdap lock --relationship Night~desk                    | lock the relationship Night desk and put it before",
                "users create --first-name Bo --last-name Adair         | create the user bo.adair@%1$s in %1$s",
                "users reset-password --user ira.calloway               | set a new password for ira.calloway@%1$s",
                "users delete --user ira.calloway                       | delete the user ira.calloway@%1$s",
                "users restore --user noor.haddad                       | restore the user noor.haddad@%1$s in %1$s",
                "roles add --user ira.calloway --role Global~Reader     | give the role Global Reader to ira.calloway@%1$s",
                "roles remove --user admin --role Global~Administrator  | take the role Global Administrator from admin@%1$s",
                "licenses assign --user ira.calloway --sku GOV_PRODUCTIVITY_G3 | licenses of ira.calloway@%1$s: give G",
                "groups create --name Watch                             | create the security group Watch in %1$s",
                "groups add --group Crew --user ira.calloway            | add ira.calloway@%1$s to the group Crew",
                "groups remove --group Crew --user ira.calloway         | remove ira.calloway@%1$s from the group Crew",
            })
    void every_change_is_asked_for(String command, String change) {
        int before = writes().size();
        List<String> words = new ArrayList<>();
        for (String word : command.split(" +", -1)) {
            words.add(word.replace('~', ' '));
        }
        words.addAll(List.of("--live", "--cloud", cloud.toString()));
        if (!command.startsWith("gdap lock")) {
            words.addAll(List.of("--customer", real.domain()));
        }

        Program.Result no = live().person("n").run(words.toArray(String[]::new));
        Program.Result nobody = live().run(words.toArray(String[]::new));

        assertThat(no.code()).as(no.err()).isEqualTo(1);
        assertThat(no.err())
                .contains("This is the real service.", "change   " + change.formatted(real.domain()))
                .contains("Stopped at your word. Not done: " + change.formatted(real.domain()));
        assertThat(nobody.code()).as(nobody.err()).isEqualTo(2);
        assertThat(nobody.err()).contains("there is no terminal to ask on");
        assertThat(writes()).hasSize(before);
    }

    @Test
    void a_change_is_made_after_a_yes() {
        int before = writes().size();

        Program.Result yes = live().person("y")
                .run(
                        "users",
                        "reset-password",
                        "--user",
                        "ira.calloway",
                        "--live",
                        "--cloud",
                        cloud.toString(),
                        "--customer",
                        real.domain());

        assertThat(yes.code()).as(yes.err()).isZero();
        assertThat(writes()).hasSize(before + 1);
    }

    private Program live() {
        return new Program(home)
                .with(real.simulator())
                .realServicePlayedBy(real.simulator())
                .environment(CREDENTIALS);
    }

    /** What changes something, other than tokens. */
    private List<String> writes() {
        return real.simulator().recordedExchanges().stream()
                .filter(exchange -> !exchange.method().equals("GET"))
                .filter(exchange -> !exchange.host().startsWith("login."))
                .map(exchange -> exchange.method() + " " + exchange.path())
                .toList();
    }
}
