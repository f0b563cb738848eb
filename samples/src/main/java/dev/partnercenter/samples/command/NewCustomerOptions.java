package dev.partnercenter.samples.command;

import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import dev.partnercenter.samples.connect.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is to become a customer. On a simulator everything has a made-up default, on the real service nothing has. */
public final class NewCustomerOptions {
    static final String COUNTRY = "US";

    @Option(names = "--company", paramLabel = "NAME", description = "The customer's company. Default: Harbor County.")
    private @Nullable String company;

    @Option(
            names = "--domain",
            paramLabel = "NAME",
            description = "Its first domain, with or without .onmicrosoft.us. Default: the first free harborcountyN.")
    private @Nullable String domain;

    @Option(names = "--first-name", paramLabel = "NAME", description = "Whom bills go to.")
    private @Nullable String firstName;

    @Option(names = "--last-name", paramLabel = "NAME", description = "Whom bills go to.")
    private @Nullable String lastName;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Where bills go to.")
    private @Nullable String email;

    @Option(names = "--street", paramLabel = "TEXT", description = "Street and number.")
    private @Nullable String street;

    @Option(names = "--city", paramLabel = "NAME", description = "City.")
    private @Nullable String city;

    @Option(names = "--state", paramLabel = "CODE", description = "US state, two letters.")
    private @Nullable String state;

    @Option(names = "--zip", paramLabel = "CODE", description = "ZIP code.")
    private @Nullable String zip;

    /** {@return the domain that was asked for, or null for any free one} */
    @Nullable String domain() {
        return domain;
    }

    /** {@return the address of the customer to be} */
    Address address() {
        return Address.builder()
                .firstName(firstName())
                .lastName(lastName())
                .addressLine1(or(street, "12 Quayside Avenue"))
                .city(or(city, "Norfolk"))
                .state(or(state, "VA"))
                .postalCode(or(zip, "23510"))
                .country(COUNTRY)
                .build();
    }

    /** {@return the given name of whom to write to} */
    String firstName() {
        return or(firstName, "Dana");
    }

    /** {@return the family name of whom to write to} */
    String lastName() {
        return or(lastName, "Whitlock");
    }

    /** {@return the name of the company} */
    String company() {
        return or(company, "Harbor County");
    }

    /** {@return the customer to be} */
    Customer customer(String freeDomain) {
        return Customer.builder()
                .companyProfile(CustomerCompanyProfile.builder()
                        .companyName(company())
                        .domain(freeDomain)
                        .build())
                .billingProfile(CustomerBillingProfile.builder()
                        .companyName(company())
                        .email(or(email, "billing@harborcounty.example"))
                        .culture("en-US")
                        .language("en")
                        .defaultAddress(address())
                        .build())
                .build();
    }

    /** Refuses to make up a customer on the real service. */
    void requireAll() {
        List<String> missing = new ArrayList<>();
        require(missing, company, "--company");
        require(missing, domain, "--domain");
        require(missing, firstName, "--first-name");
        require(missing, lastName, "--last-name");
        require(missing, email, "--email");
        require(missing, street, "--street");
        require(missing, city, "--city");
        require(missing, state, "--state");
        require(missing, zip, "--zip");
        if (!missing.isEmpty()) {
            throw new UsageException("With --live the customer is real: also give " + String.join(", ", missing));
        }
    }

    private static void require(List<String> missing, @Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            missing.add(option);
        }
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
