package dev.partnercenter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.Secret;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerFilter;
import dev.partnercenter.model.orders.OrderStatus;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets stay masked, open values are open, filters are JSON. */
@Tag("once")
class SecretsAndFiltersTest {

    @Test
    void aPasswordIsMaskedButTravels() {
        String json = "{\"userCredentials\":{\"userName\":\"admin\",\"password\":\"canary-plum-tree-9\"}}";
        Customer customer = Json.read(json.getBytes(StandardCharsets.UTF_8), JsonType.of(Customer.class));

        assertThat(customer.toString()).contains("admin").doesNotContain("canary-plum-tree-9");
        assertThat(customer.userCredentials().password()).isEqualTo(Secret.of("canary-plum-tree-9"));
        assertThat(customer.userCredentials().password().value()).isEqualTo("canary-plum-tree-9");
        assertThat(new String(Json.write(customer), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void theTextOfARecordShowsNoUnknownValues() {
        Customer customer = Customer.builder()
                .additionalProperty("pin", "canary-plum-tree-9")
                .build();

        assertThat(customer.toString()).contains("pin").doesNotContain("canary-plum-tree-9");
    }

    @Test
    void theBagIsNobodysToChange() {
        Map<String, Object> given = new HashMap<>(Map.of("a", new HashMap<>(Map.of("b", 1))));
        Customer customer = Customer.builder().additionalProperties(given).build();
        given.clear();

        assertThat(customer.additionalProperties()).containsOnlyKeys("a");
        assertThatThrownBy(() -> customer.additionalProperties().put("c", 1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Customer.builder().additionalProperty("x", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListWithANullIsRefusedByName() {
        List<String> domains = new java.util.ArrayList<>(List.of("harbor.example"));
        domains.add(null);

        assertThatThrownBy(() -> Customer.builder().customDomains(domains))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("customDomains[1]");
    }

    @Test
    void openValuesAreEqualIgnoringCaseAndUnderscores() {
        assertThat(new BillingCycle("OneTime"))
                .isEqualTo(BillingCycle.ONE_TIME)
                .hasSameHashCodeAs(BillingCycle.ONE_TIME);
        assertThat(new BillingCycle("OneTime")).hasToString("OneTime");
        assertThat(new BillingCycle("unknown")).isNotEqualTo(OrderStatus.UNKNOWN);
        assertThatThrownBy(() -> new BillingCycle(null)).hasMessage("value");
    }

    @Test
    void aFilterIsJson() {
        assertThat(CustomerFilter.companyNameStartsWith("Harbor \"North\"").toJson())
                .isEqualTo(
                        "{\"Field\":\"CompanyName\",\"Value\":\"Harbor \\\"North\\\"\",\"Operator\":\"starts_with\"}");
        assertThatThrownBy(() -> FieldFilter.equalTo(" ", "x")).hasMessage("field is blank");
        assertThatThrownBy(() -> FieldFilter.equalTo("Domain", null)).hasMessage("value");
    }
}
