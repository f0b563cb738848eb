package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.graph.core.tasks.PageIterator;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import dev.partnercenter.Exchange;
import dev.partnercenter.RequestContext;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The Graph SDK's own client, for what has no method here: it has the habits of this SDK, not of that one. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class GraphClientTest {
    private static final String NOBODY = "11111111-2222-4333-8444-555555555555";

    @Parameter
    SimulatedCloud cloud;

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private SimulatedTenants tenants;
    private MicrosoftGraph graph;
    private Customer customer;
    private GraphServiceClient client;

    @BeforeEach
    void startWithACustomer() {
        tenants = SimulatedTenants.start(
                cloud, simulator -> simulator, builder -> builder.exchangeListener(exchanges::add));
        customer = tenants.customer();
        graph = MicrosoftGraph.of(tenants.partner());
        client = graph.client(customer.id());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void it_works_in_the_tenant_of_the_customer_on_the_graph_of_the_cloud() {
        String id = create("rosa");

        User rosa = client.users().byUserId(id).get();

        assertThat(rosa.getDisplayName()).isEqualTo("rosa of Harbor County");
        assertThat(lastCall().host()).isEqualTo(cloud.graphHost());
        assertThat(lastCall().requestHeader("client-request-id")).isNotBlank();
    }

    @Test
    void it_works_in_the_tenant_of_the_partner() {
        assertThat(graph.client().users().get().getValue())
                .noneSatisfy(
                        user -> assertThat(user.getUserPrincipalName()).endsWith(SimulatedTenants.domain(customer)));
    }

    @Test
    void the_signed_in_user_is_asked_for_by_its_documented_address() {
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/me")
                .respond(200)
                .header("Content-Type", "application/json")
                .body("{\"displayName\": \"Dana Whitlock\"}");

        assertThat(graph.client().me().get().getDisplayName()).isEqualTo("Dana Whitlock");
    }

    @Test
    void a_cast_is_spelled_out_and_a_name_that_looks_like_one_is_left_alone() {
        client.directory().deletedItems().graphUser().get();
        assertThat(lastCall().path()).isEqualTo("/v1.0/directory/deletedItems/microsoft.graph.user");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.users()
                        .byUserId("graph.user@harborcounty.example")
                        .get());
        assertThat(lastCall().path()).contains("/users/graph.user").doesNotContain("microsoft");
    }

    @Test
    void pages_are_walked_by_the_page_iterator() throws Exception {
        List.of("ann", "bo", "cy").forEach(this::create);
        List<String> names = new ArrayList<>();

        new PageIterator.Builder<User, UserCollectionResponse>()
                .client(client)
                .collectionPage(client.users().get(request -> request.queryParameters.top = 1))
                .collectionPageFactory(UserCollectionResponse::createFromDiscriminatorValue)
                .processPageItemCallback(user -> names.add(user.getDisplayName()))
                .build()
                .iterate();

        assertThat(names).contains("ann of Harbor County", "bo of Harbor County", "cy of Harbor County");
        assertThat(calls().stream().filter(call -> call.path().equals("/v1.0/users")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: `@odata.nextLink` to another host",
            outcome = "`HostNotAllowedException`; nothing is sent there")
    void a_next_page_on_another_host_is_not_fetched() {
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/users")
                .respond(200)
                .header("Content-Type", "application/json")
                .body("{\"@odata.nextLink\": \"https://graph.elsewhere.example/v1.0/users?p=2\", \"value\": []}");
        UserCollectionResponse first = client.users().get();
        int before = calls().size();

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(
                        () -> client.users().withUrl(first.getOdataNextLink()).get())
                .withMessageContaining("graph.elsewhere.example");
        assertThat(calls()).hasSize(before);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: an address in another cloud",
            outcome = "`HostNotAllowedException`; nothing is sent")
    void the_graph_of_another_cloud_is_refused() {
        String elsewhere = cloud == SimulatedCloud.GLOBAL ? "graph.microsoft.us" : "graph.microsoft.com";

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> client.users()
                        .withUrl("https://" + elsewhere + "/v1.0/users")
                        .get())
                .withMessageContaining(elsewhere);
    }

    @Test
    void a_base_url_that_is_changed_later_leads_nowhere() {
        client.getRequestAdapter().setBaseUrl("https://graph.elsewhere.example/v1.0");

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> client.users().get());
    }

    @Test
    void errors_are_those_of_this_sdk() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.users().byUserId(NOBODY).get())
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("Request_ResourceNotFound"));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: 403",
            outcome = "`ForbiddenException` with advice")
    void what_is_forbidden_comes_with_advice() {
        tenants.simulator().faults().on("GET", "/v1.0/users").respond(403);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> client.users().get())
                .withMessageContaining("GDAP");
    }

    @Test
    void a_read_is_sent_again_and_a_write_is_not() {
        tenants.simulator().faults().on("*", "/v1.0/users").times(1).respond(500);
        client.users().get();

        tenants.simulator().faults().on("*", "/v1.0/users").times(1).respond(500);
        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client.users().post(new User()));
    }

    @Test
    void log_and_listeners_are_told_no_ids() {
        String id = create("rosa");
        client.users().byUserId(id).get();
        client.users()
                .withUrl("https://" + cloud.graphHost() + "/v1.0/users/" + id)
                .get();

        assertThat(exchanges)
                .last()
                .satisfies(exchange -> assertThat(exchange.operation().path()).isEqualTo("/v1.0/users/{id}"));
        assertThat(exchanges.get(exchanges.size() - 2).operation().path()).isEqualTo("/v1.0/users/{user-id}");
    }

    @Test
    void one_client_per_tenant_and_view() {
        assertThat(graph.client(customer.id())).isSameAs(client).isNotSameAs(graph.client());
        assertThat(MicrosoftGraph.of(tenants.partner()).client(customer.id())).isSameAs(client);

        UUID correlationId = UUID.randomUUID();
        MicrosoftGraph.of(tenants.partner().with(RequestContext.create().correlationId(correlationId)))
                .client(customer.id())
                .users()
                .get();

        assertThat(exchanges)
                .last()
                .satisfies(exchange -> assertThat(exchange.correlationId()).isEqualTo(correlationId));
    }

    @Test
    void the_clients_of_a_hundred_tenants_are_kept() {
        for (int i = 0; i < 100; i++) {
            graph.client("00000000-0000-4000-8000-" + String.format("%012d", i));
        }

        assertThat(graph.client(customer.id())).isNotSameAs(client);
    }

    private String create(String name) {
        Users users = graph.customerDirectory(customer.id()).users();
        return users.create(SimulatedTenants.newUser(name, SimulatedTenants.domain(customer))
                        .build())
                .id();
    }

    private List<RecordedExchange> calls() {
        return tenants.simulator().recordedExchanges();
    }

    private RecordedExchange lastCall() {
        return calls().get(calls().size() - 1);
    }
}
