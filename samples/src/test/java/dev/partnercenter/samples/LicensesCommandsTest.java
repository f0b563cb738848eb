package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.simulator.TestCatalog;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may use what was bought. */
@ParameterizedClass
@EnumSource(CloudName.class)
class LicensesCommandsTest {
    private static final String PRODUCT = "GOV_PRODUCTIVITY_G3";

    @Parameter
    CloudName cloud;

    @TempDir
    Path home;

    private SimulatedCustomer harbor;

    @BeforeEach
    void startWithAUserAndASeat() {
        harbor = new SimulatedCustomer(home, cloud);
        harbor.ok("users create");
        harbor.ok("orders place --item " + TestCatalog.PRODUCTIVITY_G3 + " --quantity 1");
        harbor.provision();
    }

    @AfterEach
    void end() {
        harbor.close();
    }

    @Test
    void a_license_is_given_and_counted_and_taken_away() {
        JsonNode given = harbor.json("licenses assign --user ines.okafor --sku " + PRODUCT);

        assertThat(given).hasSize(1);
        assertThat(given.at("/0/productId").asText()).isEqualTo(TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(given.at("/0/services")).hasSize(3);
        assertThat(harbor.ok("licenses list --user ines.okafor")).contains(TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(harbor.ok("licenses list")).containsPattern("(?m) 1 +1 +0 +Enabled$");
        harbor.ok("licenses assign --user ines.okafor --remove " + TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(harbor.ok("licenses list")).containsPattern("(?m) 1 +0 +1 +Enabled$");
    }

    @Test
    void nobody_gets_a_license_when_none_is_left() {
        harbor.ok("licenses assign --user ines.okafor --sku " + PRODUCT);

        assertThat(harbor.failure("licenses assign --user admin --usage-location US --sku " + PRODUCT, 1))
                .contains("answered 400", "does not have any available licenses", "request id ");
    }

    @Test
    void nobody_gets_a_license_without_a_usage_location() {
        assertThat(harbor.failure("licenses assign --user admin --sku " + PRODUCT, 1))
                .isEqualTo("error: admin@" + harbor.domain() + " has no usage location, and nobody gets a license"
                        + " without one: add --usage-location with the country, such as US");

        assertThat(harbor.ok("licenses assign --user admin --usage-location US --sku " + PRODUCT))
                .contains(TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(harbor.ok("users list")).containsPattern("(?m) Administrator +US$");
    }

    @Test
    void a_product_that_was_not_bought_is_named_with_the_tenant() {
        assertThat(harbor.failure("licenses assign --user ines.okafor --sku SAILS", 1))
                .isEqualTo("error: There is no product 'SAILS' in " + harbor.domain()
                        + ": 'licenses list' shows which there are");
    }

    @Test
    void nothing_to_change_is_said_before_anybody_is_asked() {
        assertThat(harbor.failure("licenses assign --user ines.okafor", 2))
                .isEqualTo("error: Nothing to change: give --sku or --remove");
    }

    @Test
    void the_partner_has_licenses_of_its_own() {
        assertThat(harbor.run("licenses list --own").out()).contains(TestCatalog.PRODUCTIVITY_G5_SKU);
    }
}
