package dev.partnercenter.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A model that was read knows what was changed in it since. */
class ModelJsonTest {
    private static final Map<String, Object> READ =
            Map.of("id", "u-1", "displayName", "Rosa Delgado", "firstName", "Rosa", "department", "Port authority");

    private final CustomerUser rosa = ModelJson.toModel(READ, CustomerUser.class);

    @Test
    void what_was_read_is_no_change() {
        assertThat(ModelJson.changes(rosa)).isEmpty();
        assertThat(ModelJson.changes(rosa.toBuilder().firstName("Rosa").build()))
                .isEmpty();
    }

    @Test
    void what_was_set_differently_is() {
        CustomerUser changed = rosa.toBuilder()
                .displayName("Rosa Delgado-Reyes")
                .additionalProperty("department", "Harbor police")
                .build();

        assertThat(ModelJson.changes(changed))
                .containsOnly(Map.entry("displayName", "Rosa Delgado-Reyes"), Map.entry("department", "Harbor police"));
    }

    @Test
    void what_was_set_to_null_is_to_be_cleared() {
        Map<String, Object> cleared = new LinkedHashMap<>();
        cleared.put("firstName", null);

        assertThat(ModelJson.changes(rosa.toBuilder().firstName(null).build())).isEqualTo(cleared);
    }

    @Test
    void in_a_new_model_all_that_is_set_is_a_change() {
        CustomerUser sparse = CustomerUser.builder()
                .usageLocation("US")
                .passwordProfile(
                        PasswordProfile.builder().forceChangePassword(true).build())
                .build();

        assertThat(ModelJson.changes(sparse))
                .containsOnly(
                        Map.entry("usageLocation", "US"),
                        Map.entry("passwordProfile", Map.of("forceChangePassword", true)));
    }

    @Test
    void what_it_was_read_with_is_no_part_of_what_it_is() {
        assertThat(rosa.additionalProperties()).containsOnlyKeys("department");
        assertThat(ModelJson.properties(rosa)).isEqualTo(READ);
    }
}
