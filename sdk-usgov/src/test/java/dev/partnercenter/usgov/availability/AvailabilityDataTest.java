package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data that ships with the module. */
@Tag("once")
class AvailabilityDataTest {
    @Test
    void all_documented_operations_are_in_it() {
        assertThat(UsGovAvailability.all()).hasSize(220);
        assertThat(UsGovAvailability.all().stream()
                        .collect(Collectors.groupingBy(UsGovAvailability::state, Collectors.counting())))
                .isEqualTo(Map.of(
                        Availability.AVAILABLE, 99L,
                        Availability.GRAPH, 13L,
                        Availability.UNAVAILABLE, 11L,
                        Availability.NOT_STATED, 97L));
    }

    @Test
    void they_are_in_the_order_of_area_and_name_so_that_a_change_is_one_line() {
        assertThat(UsGovAvailability.all())
                .isSortedAccordingTo(
                        Comparator.comparing(UsGovAvailability::area).thenComparing(UsGovAvailability::operationId));
    }

    @Test
    void one_is_found_by_its_name() {
        assertThat(UsGovAvailability.of("create-user-accounts-for-a-customer"))
                .hasValue(new UsGovAvailability(
                        "create-user-accounts-for-a-customer",
                        "users",
                        Availability.GRAPH,
                        null,
                        null,
                        List.of("POST /users")));
        assertThat(UsGovAvailability.of("buy-the-moon")).isEmpty();
    }

    @Test
    void what_is_unavailable_says_why_and_what_to_use_instead_in_words_of_its_own() {
        assertThat(UsGovAvailability.all())
                .filteredOn(operation -> operation.state() == Availability.UNAVAILABLE)
                .allSatisfy(operation -> {
                    assertThat(operation.reason()).hasSizeGreaterThan(30).doesNotEndWith(".");
                    assertThat(operation.instead()).hasSizeGreaterThan(30).doesNotEndWith(".");
                })
                .extracting(operation -> operation.reason() + operation.instead())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_graph_does_names_verb_and_path() {
        assertThat(UsGovAvailability.all())
                .filteredOn(operation -> operation.state() == Availability.GRAPH)
                .flatExtracting(UsGovAvailability::graph)
                .allSatisfy(request ->
                        assertThat(request).matches("(GET|POST|PATCH|DELETE) /[A-Za-z0-9/{}$.]+( \\(.+\\))?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    create-a-cart                               ! not 'id | state | ...' below an [area]
                    create-a-cart | maybe                       ! unknown state 'maybe'
                    create-a-cart | available | a | b           ! wrong number of texts
                    create-user   | graph                       ! wrong number of texts
                    request-it    | unavailable | no one may    ! wrong number of texts
                    get-a-cart    | available                   ! the operation has a line already
                    """)
    void a_line_that_cannot_be_read_is_named(String line, String reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("# comment\n[carts]\nget-a-cart    | available\n" + line))
                .withMessageContaining("operations.txt, line 4")
                .withMessageContaining(reason)
                .withMessageEndingWith(line);
    }

    @Test
    void a_line_above_all_areas_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("get-a-cart | available"))
                .withMessageContaining("line 1")
                .withMessageContaining("below an [area]");
    }

    private static Map<String, UsGovAvailability> parse(String text) throws IOException {
        return AvailabilityData.parse(new BufferedReader(new StringReader(text)));
    }
}
