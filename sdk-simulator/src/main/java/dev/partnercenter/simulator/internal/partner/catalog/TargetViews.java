package dev.partnercenter.simulator.internal.partner.catalog;

import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The views and segments that a list of products can be asked for; some views exist and show nothing. */
final class TargetViews {

    private static final Map<String, Set<Kind>> VIEWS = Map.of(
            "azure", Set.of(Kind.RESERVATION),
            "microsoftazure", Set.of(Kind.RESERVATION),
            "azurereservations", Set.of(Kind.RESERVATION),
            "azurereservationsvm", Set.of(Kind.RESERVATION),
            "azurereservationssql", Set.of(),
            "azurereservationscosmosdb", Set.of(),
            "software", Set.of(),
            "softwaresuselinux", Set.of(),
            "softwareperpetual", Set.of(),
            "onlineservices", Set.of(Kind.NEW_COMMERCE_SEATS));

    private static final Set<String> SEGMENTS = Set.of("commercial", "government", "governmentcommunitycloud");

    private TargetViews() {}

    /** The kinds of items that the wanted view shows. */
    static Set<Kind> kinds(Call call) {
        String view = call.query("targetView");
        if (view == null) {
            throw PartnerError.INVALID_PROPERTY.because("targetView");
        }
        Set<Kind> kinds = VIEWS.get(view.toLowerCase(Locale.ROOT));
        if (kinds == null) {
            throw PartnerError.VIEW_NOT_ALLOWED.because(view);
        }
        return kinds;
    }

    /** Refuses a segment that there is not. */
    static void requireSegment(Call call) {
        String segment = call.query("targetSegment");
        if (segment != null && !SEGMENTS.contains(segment.toLowerCase(Locale.ROOT))) {
            throw PartnerError.SEGMENT_NOT_ALLOWED.because(segment);
        }
    }
}
