package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.FilterOperator;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.UserState;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is particular about users in Graph: what is sent, what more there is, and what cannot be said. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class GraphUsersTest {
    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Users users;
    private String domain;
    private UserScope rosa;

    @BeforeEach
    void startWithAUser() {
        tenants = SimulatedTenants.start(cloud);
        Customer customer = tenants.customer();
        domain = SimulatedTenants.domain(customer);
        users = MicrosoftGraph.of(tenants.partner())
                .customerDirectory(customer.id())
                .users();
        rosa = users.byId(
                users.create(SimulatedTenants.newUser("rosa", domain).build()).id());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void a_change_sends_nothing_but_what_was_changed() {
        rosa.update(rosa.get().toBuilder().lastName("Delgado-Reyes").build());

        assertThat(last().requestBody()).isEqualTo("{\"surname\":\"Delgado-Reyes\"}");
    }

    @Test
    void where_nothing_was_changed_nothing_is_sent() {
        CustomerUser user = rosa.get();
        int before = tenants.simulator().recordedExchanges().size();

        assertThat(rosa.update(user)).isEqualTo(user);

        assertThat(tenants.simulator().recordedExchanges()).hasSize(before);
    }

    @Test
    void what_partner_center_has_no_name_for_is_in_the_bag_under_its_own() {
        users.create(SimulatedTenants.newUser("lee", domain)
                .additionalProperties(Map.of("department", "Harbor Office", "accountEnabled", false))
                .build());

        CustomerUser lee = users.list(UserQuery.of(FieldFilter.startsWith("displayName", "lee")))
                .toList()
                .get(0);

        assertThat(lee.additionalProperties())
                .containsEntry("department", "Harbor Office")
                .containsEntry("accountEnabled", false)
                .containsEntry("mailNickname", "lee");
    }

    @Test
    void comparisons_that_graph_calls_advanced_are_asked_for_as_such_on_every_page() {
        List.of("ann", "bo", "cy")
                .forEach(name ->
                        users.create(SimulatedTenants.newUser(name, domain).build()));

        assertThat(users.list(UserQuery.of(new FieldFilter("displayName", FilterOperator.NOT_EQUALS, "nobody"))
                                .withSize(2))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(4);

        assertThat(pages())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(page ->
                        assertThat(page.requestHeader("ConsistencyLevel")).isEqualTo("eventual"));
    }

    @Test
    void a_next_page_elsewhere_is_refused_by_the_name_of_its_host() {
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/users")
                .respond(200)
                .body("{\"@odata.nextLink\": \"https://graph.elsewhere.example/v1.0/users?p=2\", \"value\": []}");

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> users.list().toList())
                .withMessageContaining("graph.elsewhere.example");
    }

    static List<CustomerUser> whatCannotBeSet() {
        return List.of(
                CustomerUser.builder().id("7").build(),
                CustomerUser.builder().state(UserState.ACTIVE).build(),
                CustomerUser.builder().state(UserState.INACTIVE).build(),
                CustomerUser.builder()
                        .additionalProperties(Map.of("surname", "Delgado"))
                        .build(),
                CustomerUser.builder()
                        .phoneNumber("7575550188")
                        .additionalProperties(Map.of("businessPhones", List.of("7575550199")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeSet")
    void what_cannot_be_set_is_refused_and_not_dropped(CustomerUser change) {
        int before = tenants.simulator().recordedExchanges().size();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rosa.update(change))
                .withMessageContaining("user");
        assertThat(tenants.simulator().recordedExchanges()).hasSize(before);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.list(UserQuery.all().withSize(1000)))
                .withMessageContaining("999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.list(UserQuery.of(FieldFilter.startsWith("phoneNumber", "757"))))
                .withMessageContaining("phoneNumber");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> users.list(UserQuery.of(new FieldFilter("displayName", FilterOperator.SUBSTRING, "osa"))))
                .withMessageContaining("no such comparison");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rosa.licenses(List.of(LicenseGroupId.GROUP1)))
                .withMessageContaining("license groups");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "quotes in a text that is filtered by",
            outcome = "doubled, so that they end nothing")
    void a_text_in_a_filter_cannot_end_it() {
        users.list(UserQuery.of(FieldFilter.startsWith("displayName", "O'Neil' or '1' eq '1")))
                .toList();

        assertThat(URLDecoder.decode(last().query(), StandardCharsets.UTF_8))
                .contains("startswith(displayName,'O''Neil'' or ''1'' eq ''1')");
    }

    private RecordedExchange last() {
        List<RecordedExchange> all = tenants.simulator().recordedExchanges();
        return all.get(all.size() - 1);
    }

    private List<RecordedExchange> pages() {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange ->
                        exchange.method().equals("GET") && exchange.path().equals("/v1.0/users"))
                .toList();
    }
}
