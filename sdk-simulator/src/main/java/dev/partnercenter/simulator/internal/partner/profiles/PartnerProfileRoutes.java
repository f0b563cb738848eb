package dev.partnercenter.simulator.internal.partner.profiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Handler;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The profiles of the partner. */
public final class PartnerProfileRoutes {

    private static final List<String> OF_THE_SERVICE =
            List.of("id", "profileType", "tenantId", "vettingStatus", "vettingSubStatus");

    private final Map<String, Document> profiles = new HashMap<>(PartnerProfiles.initial());

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-partner-billing-profile", "/v1/profiles/billing", get("billing"))
                        .forUsers(),
                Route.put("update-partner-billing-profile", "/v1/profiles/billing", put("billing"))
                        .forUsers(),
                Route.get("get-legal-business-profile", "/v1/profiles/legalbusiness", get("legalbusiness")),
                Route.put("update-legal-business-profile", "/v1/profiles/legalbusiness", put("legalbusiness"))
                        .forUsers(),
                Route.get("get-partner-network-profile", "/v1/profiles/mpn", this::mpn)
                        .forUsers(),
                Route.get("get-an-organization-profile", "/v1/profiles/organization", get("organization"))
                        .forUsers(),
                Route.put("update-an-organization-profile", "/v1/profiles/organization", put("organization"))
                        .forUsers(),
                Route.get("get-support-profile", "/v1/profiles/support", get("support"))
                        .forUsers(),
                Route.put("update-support-profile", "/v1/profiles/support", put("support"))
                        .forUsers());
    }

    /** Puts the profiles back to what they were at first. */
    public void reset() {
        profiles.putAll(PartnerProfiles.initial());
    }

    private Handler get(String name) {
        return call -> Answer.ok(json(name));
    }

    private Handler put(String name) {
        return call -> {
            ObjectNode sent = call.json();
            if (sent == null) {
                throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
            }
            Document profile = profile(name);
            profile.requireCurrent(call);
            profile.replace(sent, OF_THE_SERVICE);
            return Answer.ok(json(name));
        };
    }

    private Answer mpn(Call call) {
        String wanted = call.query("mpnId");
        if (wanted != null && !wanted.equals(TestIdentity.MPN_ID)) {
            throw PartnerError.MPN_NOT_FOUND.because(wanted);
        }
        return Answer.ok(json("mpn"));
    }

    private ObjectNode json(String name) {
        ObjectNode json = profile(name).toJson();
        json.set("links", Links.self("/profiles/" + name));
        return json;
    }

    private Document profile(String name) {
        return Objects.requireNonNull(profiles.get(name), name);
    }
}
