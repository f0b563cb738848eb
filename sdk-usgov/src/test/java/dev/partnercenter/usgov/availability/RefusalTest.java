package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import org.junit.jupiter.api.Test;

/** What is refused before it is sent, and in which words. */
class RefusalTest {
    private static final Operation AGREEMENTS =
            Operation.get("get-confirmation-of-customer-agreement", "/v1/customers/{customerId}/agreements");
    private static final Operation CREATE_USER =
            Operation.post("create-user-accounts-for-a-customer", "/v1/customers/{customerId}/users");
    private static final Operation UPDATE_CART =
            Operation.put("update-a-cart", "/v1/customers/{customerId}/carts/{cartId}");
    private static final Operation UNKNOWN = Operation.get("raw", "/v1/something/new");

    @Test
    void what_is_available_is_let_through() {
        Operation create = Operation.post("create-a-cart", "/v1/customers/{customerId}/carts");

        assertThat(UsGovAvailability.refusal(create, true)).isNull();
    }

    @Test
    void what_is_unavailable_is_refused_with_the_reason_and_what_to_use_instead() {
        assertThat(UsGovAvailability.refusal(AGREEMENTS, false))
                .isEqualTo("get-confirmation-of-customer-agreement (GET /v1/customers/{customerId}/agreements) does not"
                        + " exist in the US Government clouds: there is no recorded acceptance to read: that exists in"
                        + " the commercial cloud only. Instead: keep the proof with your own contract, which holds"
                        + " Exhibit A.");
    }

    @Test
    void what_graph_does_is_refused_over_partner_center_with_the_request_and_the_way_to_it() {
        assertThat(UsGovAvailability.refusal(CREATE_USER, false))
                .startsWith("create-user-accounts-for-a-customer (POST /v1/customers/{customerId}/users)")
                .contains("Microsoft Graph does it, in the customer's tenant, by POST /users")
                .contains("partner.customers().byId(customerId).users()")
                .contains("UsGovPartnerCenter.builder()");
    }

    @Test
    void every_operation_that_graph_does_names_the_resource_to_use() {
        assertThat(UsGovAvailability.all())
                .filteredOn(operation -> operation.state() == Availability.GRAPH)
                .allSatisfy(operation -> assertThat(
                                UsGovAvailability.refusal(Operation.get(operation.operationId(), "/"), false))
                        .containsPattern("byId\\(customerId\\)\\.(users|directoryRoles|subscribedSkus)\\(\\)"));
    }

    @Test
    void a_request_to_graph_itself_is_let_through() {
        assertThat(UsGovAvailability.refusal(CREATE_USER.on(Service.GRAPH), true))
                .isNull();
    }

    @Test
    void what_is_not_stated_is_let_through_unless_the_application_wants_only_what_is() {
        assertThat(UsGovAvailability.refusal(UPDATE_CART, false)).isNull();
        assertThat(UsGovAvailability.refusal(UPDATE_CART, true))
                .startsWith("update-a-cart (PUT /v1/customers/{customerId}/carts/{cartId}) is not stated to exist")
                .contains("its page named the commercial cloud only in 2021 and none since")
                .contains("onlyStatedOperations()");
    }

    @Test
    void what_the_data_does_not_know_is_let_through() {
        assertThat(UsGovAvailability.refusal(UNKNOWN, true)).isNull();
    }
}
