package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The admin of the customer, and ana, ben, cleo, dov, eve in this order. */
@ExtendWith(SimulatorExtension.class)
class GraphQueriesTest {

    private Graph graph;

    @BeforeEach
    void users(PartnerCenterSimulator simulator) {
        graph = Graph.ofTenant(simulator, new Fixture(simulator).id("customerId"));
        for (String name : List.of("ana", "ben", "cleo", "dov", "eve")) {
            String id = graph.user(name + "@harborcounty.onmicrosoft.us");
            graph.patch("/users/" + id, "{\"department\": \"%s\"}".formatted(name.contains("e") ? "Docks" : "Mail"));
        }
    }

    @Test
    void pagesAreWalkedByAbsoluteLinks() {
        List<String> names = new ArrayList<>();
        Reply page = graph.get("/users?$select=displayName&$top=2");
        assertThat(page.text("/@odata.nextLink"))
                .startsWith("https://graph.microsoft.us/v1.0/users?$select=displayName&$top=2&$skiptoken=");
        while (page.text("/@odata.nextLink") != null) {
            names.addAll(names(page));
            page = graph.follow(page.text("/@odata.nextLink"));
        }
        names.addAll(names(page));
        assertThat(names).containsExactly("Administrator", "ana", "ben", "cleo", "dov", "eve");
    }

    @Test
    void laterPagesShowNoUserTwiceAndNoDeletedOne() {
        String next = graph.get("/users?$top=2").text("/@odata.nextLink");
        graph.user("aaron@harborcounty.onmicrosoft.us");
        graph.delete("/users/ben@harborcounty.onmicrosoft.us");
        assertThat(names(graph.follow(next))).containsExactly("cleo");
        assertThat(names(graph.follow(next))).as("a link can be followed again").containsExactly("cleo");
        assertThat(graph.get("/users?$skiptoken=abc").text("/error/code")).isEqualTo("Directory_ExpiredPageToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "many"})
    void aPageHasOneTo999Users(String top) {
        assertThat(graph.get("/users?$top=" + top).status()).isEqualTo(400);
        assertThat(graph.get("/users?$top=999").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName eq 'ANA' | ana",
                "startswith(displayName,'a') | Administrator ana",
                "startsWith(userPrincipalName,'be') or displayName eq 'dov' | ben dov",
                "accountEnabled eq true and (displayName eq 'ana' or displayName eq 'ben') | ana ben",
                "department in ('Mail','Roads') | ana dov",
                "mail eq null and department eq 'Mail' | ana dov",
                "assignedLicenses/any(l:l/skuId eq 3f6e0a51-7c0d-4a2e-9b64-5d1c8e200003) | ''",
            })
    void filtersThatEverybodyMayUse(String filter, String expected) {
        assertThat(String.join(" ", names(graph.get("/users?$filter=" + encoded(filter)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "department ne 'Mail' | Administrator ben cleo eve",
                "not(startswith(displayName,'a')) | ben cleo dov eve",
                "endswith(userPrincipalName,'o@harborcounty.onmicrosoft.us') | cleo",
            })
    void filtersOfAdvancedQueries(String filter, String expected) {
        String query = "/users?$filter=" + encoded(filter);
        Reply plain = graph.get(query);
        assertThat(plain.status()).isEqualTo(400);
        assertThat(plain.text("/error/code")).isEqualTo("Request_UnsupportedQuery");
        assertThat(graph.eventual().get(query).status())
                .as("wants $count as well")
                .isEqualTo(400);
        assertThat(String.join(" ", names(graph.eventual().get(query + "&$count=true"))))
                .isEqualTo(expected);
    }

    @Test
    void aCountIsOnTheFirstPageOfAnAdvancedQuery() {
        assertThat(graph.get("/users?$count=true").status()).isEqualTo(400);
        Reply first = graph.eventual().get("/users?$count=true&$top=4");
        assertThat(first.json().path("@odata.count").asInt()).isEqualTo(6);
        String next = first.text("/@odata.nextLink");
        assertThat(graph.follow(next).status()).as("the header is wanted again").isEqualTo(400);
        assertThat(graph.eventual().follow(next).json().has("@odata.count")).isFalse();
    }

    @Test
    void listsAreOrdered() {
        assertThat(names(graph.get("/users?$orderby=displayName%20desc&$top=2")))
                .containsExactly("eve", "dov");
        String both = "/users?$filter=" + encoded("department eq 'Docks'") + "&$orderby=displayName%20desc";
        assertThat(graph.get(both).text("/error/code")).isEqualTo("Request_UnsupportedQuery");
        assertThat(names(graph.eventual().get(both + "&$count=true"))).containsExactly("eve", "cleo", "ben");
        assertThat(graph.get("/users?$orderby=city").text("/error/code")).isEqualTo("Request_UnsupportedQuery");
    }

    @Test
    void aSearchWantsTheHeader() {
        String query = "/users?$search=" + encoded("\"displayName:cl\"");
        assertThat(graph.get(query).status()).isEqualTo(400);
        assertThat(names(graph.eventual().get(query))).containsExactly("cleo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$filter=shoeSize eq '44' | BadRequest",
                "$filter=displayName eq | BadRequest",
                "$filter=(displayName eq 'a' | BadRequest",
                "$filter=contains(displayName,'a') | Request_UnsupportedQuery",
                "$filter=aboutMe eq 'x' | Request_UnsupportedQuery",
                "$skip=2 | Request_UnsupportedQuery",
                "$expand=manager | Request_UnsupportedQuery",
            })
    void whatIsNoQueryIsRefused(String query, String code) {
        int equals = query.indexOf('=') + 1;
        Reply refused = graph.get("/users?" + query.substring(0, equals) + encoded(query.substring(equals)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/code")).isEqualTo(code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> names(Reply reply) {
        List<String> names = new ArrayList<>();
        for (JsonNode user : reply.json().path("value")) {
            names.add(user.path("displayName").asText());
        }
        return names;
    }
}
