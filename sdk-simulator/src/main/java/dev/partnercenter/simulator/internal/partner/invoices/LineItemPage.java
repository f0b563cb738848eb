package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Headers;
import dev.partnercenter.simulator.internal.http.Parameters;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PageToken;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of line items. Those of the new commerce name the next page by a token, all others by an offset; {@code totalCount} counts the
 * page, as it does in the published examples.
 */
final class LineItemPage {

    private static final String TOKEN = "MS-ContinuationToken";

    private final Call call;
    private final String invoiceId;
    private final LineItemQuery query;
    private final Optional<LineItems> items;

    /** Of an invoice that may have no such line items. */
    LineItemPage(Call call, String invoiceId, LineItemQuery query, Optional<LineItems> items) {
        this.call = call;
        this.invoiceId = invoiceId;
        this.query = query;
        this.items = items;
    }

    Answer answer() {
        int start = query.seeks() ? seekStart() : Pages.number(call, "offset", 0);
        int[] chosen = new int[query.size()];
        int count = items.map(LineItems::count).orElse(0);
        int taken = 0;
        int index = start;
        for (; index < count && taken < chosen.length; index++) {
            if (fits(index)) {
                chosen[taken++] = index;
            }
        }
        boolean more = index < count;
        JsonBytes out = new JsonBytes().raw("{");
        if (more && query.seeks()) {
            out.raw("\"continuationToken\":\"")
                    .raw(PageToken.of(collection(), index))
                    .raw("\",");
        }
        out.raw("\"totalCount\":").number(taken).raw(",\"items\":[");
        for (int i = 0; i < taken; i++) {
            items.orElseThrow().write(chosen[i], i == 0 ? out : out.raw(","));
        }
        out.raw("],\"links\":").raw(Json.ascii(links(start, index, more)));
        Bytes body = out.raw(",\"attributes\":{\"objectType\":\"Collection\"}}").toBytes();
        return new Answer(200, Headers.NONE.with("Content-Type", "application/json; charset=utf-8"), body);
    }

    private boolean fits(int index) {
        return query.credited()
                .map(credited -> credited == items.orElseThrow().hasPartnerEarnedCredit(index))
                .orElse(true);
    }

    /** As in other lists a token counts for nothing without the operation. */
    private int seekStart() {
        if (Pages.number(call, "offset", 0) != 0) {
            throw PartnerError.NOT_SUPPORTED.because("an offset into line items of " + query.provider());
        }
        @Nullable String operation = call.query("seekOperation");
        if (operation != null && !operation.equalsIgnoreCase("Next") && !operation.equalsIgnoreCase("First")) {
            throw PartnerError.INVALID_ENUM.because("seekOperation " + operation);
        }
        @Nullable String token = call.header(TOKEN);
        return token == null || !"Next".equalsIgnoreCase(operation) ? 0 : PageToken.position(token, collection());
    }

    private ObjectNode links(int start, int next, boolean more) {
        String base = base();
        ObjectNode links = Links.self(query.seeks() ? base : base + "&offset=" + start);
        if (more && query.seeks()) {
            ObjectNode link = Links.link(base + "&seekOperation=Next");
            link.withArray("headers").addObject().put("key", TOKEN).put("value", PageToken.of(collection(), next));
            links.set("next", link);
        } else if (more) {
            links.set("next", Links.link(base + "&offset=" + next));
        }
        return links;
    }

    /** The link without its place in the collection; always with parameters, also for who asked by the path. */
    private String base() {
        StringBuilder base = new StringBuilder("/invoices/" + Parameters.encode(invoiceId) + "/lineitems?provider="
                + Parameters.encode(query.provider()) + "&invoiceLineItemType=" + Parameters.encode(query.type()));
        query.currency().ifPresent(currency -> base.append("&currencyCode=").append(Parameters.encode(currency)));
        query.period().ifPresent(period -> base.append("&period=").append(period));
        query.credited()
                .ifPresent(credited -> base.append("&hasPartnerEarnedCredit=").append(credited));
        return base.append("&size=").append(query.size()).toString();
    }

    /** What a token is good for. */
    private String collection() {
        return String.join(" ", invoiceId, query.kind().name(), query.period().orElse(""));
    }
}
