package dev.partnercenter.simulator.internal.partner.catalog;

import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.Locale;
import java.util.Set;

/** The countries that the partner may sell in, and which of them a request is about. */
public final class Markets {

    private final Set<String> countries;
    private final World world;

    /** Sells in these countries. */
    public Markets(Set<String> countries, World world) {
        this.countries = countries;
        this.world = world;
    }

    /** The customer's country, or the one that the query has to name. */
    String country(Call call) {
        String customer = call.arguments().get("customerId");
        if (customer != null) {
            return world.customer(customer).country();
        }
        String country = call.query("country");
        if (country == null) {
            throw PartnerError.INVALID_PROPERTY.because("country");
        }
        return requireSold(country);
    }

    /** The country in upper case, or a refusal. */
    public String requireSold(String country) {
        String upper = country.toUpperCase(Locale.ROOT);
        if (!countries.contains(upper)) {
            throw PartnerError.COUNTRY_NOT_SOLD.because(country);
        }
        return upper;
    }
}
