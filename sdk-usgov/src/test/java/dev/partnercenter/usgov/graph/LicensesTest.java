package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.licenses.ServicePlan;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same program in every cloud: two licenses were bought, and users get them. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class LicensesTest {
    private static final String G3 = TestCatalog.PRODUCTIVITY_G3_SKU;

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private CustomerScope scope;
    private String domain;

    @BeforeEach
    void startWithTwoLicenses() {
        tenants = SimulatedTenants.start(cloud);
        Customer customer = tenants.customer();
        tenants.buy(customer, TestCatalog.PRODUCTIVITY_G3, 2);
        scope = tenants.partner().customers().byId(customer.id());
        domain = SimulatedTenants.domain(customer);
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void what_was_bought_is_available() {
        SubscribedSku product = product();

        assertThat(product.productSku().id()).isEqualTo(G3);
        assertThat(product.productSku().skuPartNumber()).isEqualTo("GOV_PRODUCTIVITY_G3");
        assertThat(product.activeUnits()).isEqualTo(2);
        assertThat(product.totalUnits()).isEqualTo(2);
        assertThat(product.consumedUnits()).isZero();
        assertThat(product.availableUnits()).isEqualTo(2);
        assertThat(product.capabilityStatus()).isEqualTo("Enabled");
        assertThat(product.servicePlans().stream().map(ServicePlan::serviceName))
                .contains("GOV_MAIL", "GOV_FILES");
    }

    @Test
    void a_license_is_given_without_one_of_its_services() {
        UserScope rosa = user("rosa");
        ServicePlan mail = product().servicePlans().get(0);

        rosa.assignLicenses(LicenseUpdate.builder()
                .licensesToAssign(List.of(LicenseAssignment.builder()
                        .skuId(G3)
                        .excludedPlans(List.of(mail.id()))
                        .build()))
                .build());

        License license = rosa.licenses().toList().get(0);
        assertThat(license.productSku().id()).isEqualTo(G3);
        // Where a plan is on, Partner Center and Graph have different words for it.
        assertThat(license.servicePlans())
                .hasSize(3)
                .filteredOn(plan -> "Disabled".equals(plan.capabilityStatus()))
                .extracting(ServicePlan::id)
                .containsExactly(mail.id());
        assertThat(product().consumedUnits()).isEqualTo(1);
        assertThat(product().availableUnits()).isEqualTo(1);
    }

    @Test
    void a_license_is_taken_away() {
        UserScope rosa = user("rosa");
        rosa.assignLicenses(give());

        rosa.assignLicenses(
                LicenseUpdate.builder().licensesToRemove(List.of(G3)).build());

        assertThat(rosa.licenses()).isEmpty();
        assertThat(product().availableUnits()).isEqualTo(2);
    }

    @Test
    void licenses_run_out() {
        user("rosa").assignLicenses(give());
        user("lee").assignLicenses(give());
        UserScope third = user("ana");

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> third.assignLicenses(give()));
    }

    @Test
    void who_has_no_usage_location_gets_no_license() {
        UserScope rosa = user("rosa");
        rosa.update(CustomerUser.builder().usageLocation(null).build());

        assertThatExceptionOfType(PartnerCenterException.class).isThrownBy(() -> rosa.assignLicenses(give()));
        assertThat(rosa.licenses()).isEmpty();
    }

    @Test
    void the_usage_location_is_set_on_request() {
        UserScope rosa = user("rosa");
        rosa.update(CustomerUser.builder().usageLocation(null).build());

        rosa.assignLicenses(give(), "US");

        assertThat(rosa.licenses()).hasSize(1);
        assertThat(rosa.get().usageLocation()).isEqualTo("US");
    }

    @Test
    void many_users_get_licenses_and_each_has_an_outcome() {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        List.of("rosa", "lee", "ana")
                .forEach(name -> updates.put(user(name).get().id(), give()));

        List<LicenseUpdateOutcome> outcomes = scope.users().assignLicenses(updates);

        assertThat(outcomes.stream().map(LicenseUpdateOutcome::userId)).containsExactlyElementsOf(updates.keySet());
        assertThat(outcomes.stream().map(LicenseUpdateOutcome::isDone)).containsExactly(true, true, false);
        assertThat(outcomes.get(0).update().licensesToAssign()).hasSize(1);
        assertThat(outcomes.get(2).failure()).isInstanceOf(BadRequestException.class);
        assertThat(product().availableUnits()).isZero();
    }

    private SubscribedSku product() {
        return scope.subscribedSkus().list().toList().get(0);
    }

    private UserScope user(String name) {
        return scope.users()
                .byId(scope.users()
                        .create(SimulatedTenants.newUser(name, domain).build())
                        .id());
    }

    private static LicenseUpdate give() {
        return LicenseUpdate.builder()
                .licensesToAssign(List.of(LicenseAssignment.builder().skuId(G3).build()))
                .build();
    }
}
