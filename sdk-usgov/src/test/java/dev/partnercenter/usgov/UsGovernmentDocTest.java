package dev.partnercenter.usgov;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.testkit.DocSection;
import dev.partnercenter.usgov.availability.OperationsTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/us-government.md says what the code says; {@code -Dupdate.docs=true} renews the parts that are generated. */
@Tag("once")
public class UsGovernmentDocTest {
    /** The page. */
    public static final Path PAGE = Path.of("../docs/us-government.md");

    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]+]\\[([a-z0-9-]+)]");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([a-z0-9-]+)]: https://\\S+$");

    @Test
    void the_table_of_all_operations_is_up_to_date() {
        DocSection.of(PAGE, "operations").isUpToDate(OperationsTable.generate());
    }

    @Test
    void the_table_of_addresses_is_up_to_date() {
        DocSection.of(PAGE, "endpoints").isUpToDate(endpoints());
    }

    @Test
    void every_source_is_cited_and_every_citation_has_its_address() {
        assertThat(found(REFERENCE)).isNotEmpty().isEqualTo(found(DEFINITION));
    }

    private static String endpoints() {
        StringBuilder table =
                new StringBuilder("| what | commercial cloud, GCC in it | GCC High | DoD |\n|---|---|---|---|\n");
        row(table, "in Java", cloud -> cloud == PartnerCloud.GLOBAL ? "PartnerCloud.GLOBAL" : java(cloud));
        row(table, "Entra authority", cloud -> cloud.authority(Service.GRAPH).toString());
        for (Service service : Service.values()) {
            row(table, words(service), cloud -> cloud.root(service).toString());
            row(table, words(service) + ", scope", cloud -> cloud.scope(service));
        }
        row(
                table,
                "Azure Resource Manager (not called)",
                cloud -> cloud == PartnerCloud.GLOBAL ? "" : UsGovCloud.RESOURCE_MANAGER_ROOT.toString());
        return table.toString();
    }

    private static void row(StringBuilder table, String what, Function<PartnerCloud, String> cell) {
        table.append("| ").append(what).append(" |");
        List.of(PartnerCloud.GLOBAL, UsGovCloud.GCC_HIGH, UsGovCloud.DOD).forEach(cloud -> {
            String text = cell.apply(cloud);
            table.append(text.isEmpty() ? " |" : " `" + text + "` |");
        });
        table.append('\n');
    }

    private static String java(PartnerCloud cloud) {
        return "UsGovCloud." + (cloud == UsGovCloud.DOD ? "DOD" : "GCC_HIGH");
    }

    private static String words(Service service) {
        return switch (service) {
            case PARTNER_CENTER -> "Partner Center";
            case PRICING_AND_REFERRALS -> "Pricing and referrals";
            case GRAPH -> "Microsoft Graph";
        };
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(DocSection.read(PAGE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
