package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import org.junit.jupiter.api.Test;

/** What does not exist in a government cloud is not asked for there. */
class UnavailableOperationsTest {
    @Test
    void an_absent_operation_fails_before_a_token_is_asked_for_and_says_what_to_use_instead() {
        try (SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GCC_HIGH)) {
            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(() -> tenants.partner().validations().listCodes())
                    .withMessageContaining("get-a-partner-s-validation-codes")
                    .withMessageContaining("GCC");
            assertThat(tenants.simulator().recordedExchanges()).isEmpty();
        }
    }

    @Test
    void the_same_operation_is_there_in_the_commercial_cloud() {
        try (SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GLOBAL)) {
            tenants.partner().validations().listCodes();

            assertThat(tenants.simulator().recordedExchanges()).isNotEmpty();
        }
    }

    @Test
    void what_no_text_speaks_of_is_let_through_unless_the_client_is_strict() {
        try (SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.DOD);
                PartnerCenterClient strict =
                        tenants.builder().onlyStatedOperations().build()) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> tenants.partner()
                            .products()
                            .byCountry("US")
                            .byId("nothing")
                            .get());
            int sent = tenants.simulator().recordedExchanges().size();

            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(() ->
                            strict.products().byCountry("US").byId("nothing").get())
                    .withMessageContaining("get-a-product-by-id")
                    .withMessageContaining("onlyStatedOperations");
            assertThat(tenants.simulator().recordedExchanges()).hasSize(sent);
            strict.customers().list().toList();
        }
    }

    @Test
    void invoices_are_there_but_a_strict_client_knows_of_no_tax_receipts() {
        try (SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GCC_HIGH);
                PartnerCenterClient strict =
                        tenants.builder().onlyStatedOperations().build()) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> strict.invoices().byId("G000000000").get());
            int sent = tenants.simulator().recordedExchanges().size();

            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(() ->
                            strict.invoices().byId("G000000000").receipt("7120").statement())
                    .withMessageContaining("get-invoice-receipt-statement")
                    .withMessageContaining("Taiwan");
            assertThat(tenants.simulator().recordedExchanges()).hasSize(sent);
        }
    }
}
