package dev.partnercenter.usgov.gdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminCustomer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminServiceManagementDetail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DelegatedAdminCustomersTest {
    private static final String TENANT = "0d3b8f5a-6c1e-4a27-b0f9-2e7d5c4a1b60";
    private static final String PATH = "/graph.microsoft.us/v1.0/tenantRelationships/delegatedAdminCustomers";
    private static final String CUSTOMER =
            "{\"id\": \"" + TENANT + "\", \"tenantId\": \"" + TENANT + "\", \"displayName\": \"Harbor County\"}";

    private final GraphStub graph = new GraphStub();
    private final DelegatedAdminCustomers customers = graph.admin().customers();

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void customers_are_listed_and_read() throws Exception {
        graph.answer(200, "{\"value\": [" + CUSTOMER + "]}").answer(200, CUSTOMER);

        assertThat(customers.list().stream().map(DelegatedAdminCustomer::displayName))
                .containsExactly("Harbor County");
        assertThat(customers.get(TENANT).tenantId()).isEqualTo(TENANT);

        assertThat(graph.request().getPath()).isEqualTo(PATH + "?%24top=300");
        assertThat(graph.request().getPath()).isEqualTo(PATH + "/" + TENANT);
    }

    @Test
    void the_services_that_are_managed_are_listed() throws Exception {
        graph.answer(
                200,
                "{\"value\": [{\"id\": \"7\", \"serviceName\": \"Teams\","
                        + " \"serviceManagementUrl\": \"https://portal.example/teams\"}]}");

        assertThat(customers.serviceManagementDetails(TENANT).stream()
                        .map(DelegatedAdminServiceManagementDetail::serviceName))
                .containsExactly("Teams");
        assertThat(graph.request().getPath()).isEqualTo(PATH + "/" + TENANT + "/serviceManagementDetails");
    }

    @Test
    void a_stranger_is_not_found() {
        graph.answer(404, GdapJson.error("notFound", "There is no such customer"));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> customers.get(TENANT));
    }
}
