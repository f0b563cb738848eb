package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which line items are asked for.
 *
 * @param provider as it was sent; {@code OneTime} and {@code one_time} mean the same
 * @param type as it was sent
 * @param credited only those with or only those without a partner earned credit
 */
record LineItemQuery(
        LineItemKind kind,
        String provider,
        String type,
        Optional<String> currency,
        Optional<String> period,
        Optional<Boolean> credited,
        int size) {

    static final int MAXIMUM = 2000;

    private static final Set<String> PERIODS = Set.of("current", "previous");

    /** The query's own way: all in parameters. */
    static LineItemQuery of(Call call) {
        LineItemQuery query = parse(call, required(call, "provider"), required(call, "invoiceLineItemType"));
        if (query.kind() == LineItemKind.DAILY_RATED_USAGE) {
            required(call, "currencyCode");
        }
        return query;
    }

    /** The older way, which has provider and type in the path. */
    static LineItemQuery ofPath(Call call) {
        return parse(call, call.argument("billingProvider"), call.argument("invoiceLineItemType"));
    }

    /** What is not billed yet has a currency and a period to be chosen by. */
    LineItemQuery requireUnbilled(Call call) {
        required(call, "currencyCode");
        required(call, "period");
        return this;
    }

    /** Whether pages follow each other by tokens, rather than by offsets. */
    boolean seeks() {
        return same(kind.billingProvider(), "onetime");
    }

    private static LineItemQuery parse(Call call, String provider, String type) {
        Optional<String> period =
                Optional.ofNullable(call.query("period")).map(value -> value.toLowerCase(Locale.ROOT));
        period.filter(value -> !PERIODS.contains(value)).ifPresent(value -> {
            throw PartnerError.INVALID_ENUM.because("period " + value);
        });
        int size = Pages.number(call, "size", MAXIMUM);
        if (size < 1 || size > MAXIMUM) {
            throw PartnerError.INVALID_PROPERTY.because("size");
        }
        return new LineItemQuery(
                kind(provider, type),
                provider,
                type,
                Optional.ofNullable(call.query("currencyCode")),
                period,
                Optional.ofNullable(call.query("hasPartnerEarnedCredit")).map(Boolean::valueOf),
                size);
    }

    private static LineItemKind kind(String provider, String type) {
        if (Arrays.stream(LineItemKind.values()).noneMatch(kind -> ofProvider(kind, provider))) {
            throw PartnerError.INVALID_ENUM.because("provider " + provider);
        }
        return Arrays.stream(LineItemKind.values())
                .filter(kind -> ofProvider(kind, provider) && same(kind.invoiceLineItemType(), type))
                .findFirst()
                .orElseThrow(() -> PartnerError.INVALID_ENUM.because("invoiceLineItemType " + type));
    }

    /** The estimate links of old call {@code Marketplace} and {@code all} what has become {@code OneTime}. */
    private static boolean ofProvider(LineItemKind kind, String provider) {
        boolean formerName = same(provider, "marketplace") || same(provider, "all");
        return same(kind.billingProvider(), formerName ? "onetime" : provider);
    }

    private static boolean same(String one, String other) {
        return one.replace("_", "").equalsIgnoreCase(other.replace("_", ""));
    }

    private static String required(Call call, String name) {
        String value = call.query(name);
        if (value == null) {
            throw PartnerError.INVALID_PROPERTY.because(name);
        }
        return value;
    }
}
