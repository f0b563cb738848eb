package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import dev.partnercenter.samples.view.AdministratorRow;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.OrderRow;
import dev.partnercenter.samples.view.SubscriptionRow;
import dev.partnercenter.samples.view.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job of a partner, from an address to an active subscription that somebody uses. */
@Command(
        description = {
            "Creates a customer, buys something for it and waits until that is provisioned.",
            "Then creates an admin user there, who gets a role and a license of what was bought."
        },
        sortOptions = false)
final class Onboard extends PartnerCommand {
    private static final String ROLE = "User Administrator";

    @Option(
            names = "--item",
            paramLabel = "ID",
            description = "What to buy: an offer, or PRODUCT:SKU:AVAILABILITY; see 'catalog'."
                    + " Default: the first seat offer.")
    private @Nullable String item;

    @Option(names = "--quantity", paramLabel = "N", defaultValue = "10", description = "How many. Default: 10.")
    private int quantity;

    @Option(
            names = "--admin",
            paramLabel = "NAME",
            description = "Sign-in name of the first admin user. Default: first.last of whom bills go to.")
    private @Nullable String admin;

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    @Mixin
    private NewCustomerOptions newCustomer = new NewCustomerOptions();

    Onboard(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(
            CustomerRow customer,
            OrderRow order,
            List<SubscriptionRow> subscriptions,
            @Nullable AdministratorRow administrator,
            List<String> skipped) {}

    @Override
    void run(Connection connection, Report report) {
        if (connection.isLive()) {
            newCustomer.requireAll();
            if (item == null) {
                throw new UsageException("With --live you pay for what is bought: name it with --item, see 'catalog'");
            }
        }
        String adminName =
                admin == null ? SignInNames.of(newCustomer.firstName(), newCustomer.lastName(), "--admin") : admin;
        Skips skips = new Skips(report);
        Repeat repeat = repeat(connection);
        OnboardingSteps steps = new OnboardingSteps(connection, report, skips, repeat);
        steps.validateAddress(newCustomer.address());
        String domain = steps.checkDomain(connectionOptions().cloud(), newCustomer.domain());
        Customer customer = steps.createCustomer(newCustomer.customer(domain), passwordOption);
        CatalogItem picked = steps.pickItem(item);
        CustomerScope scope = steps.scope(customer);
        Order order = steps.buy(scope, newCustomer.company(), picked, quantity);
        Subscription subscription = steps.awaitSubscription(scope, order);
        steps.changeQuantity(scope, subscription, picked);
        Tenant tenant = TenantOption.ofCustomer(connection.partner(), customer);
        AdministratorRow appointed = appoint(
                new AdministratorSteps(connection, report, skips, repeat, tenant),
                Text.id(customer.id(), "a customer"),
                administrator(tenant.signInName(adminName)),
                picked);
        report.step("Show what exists");
        Result result = steps.readBack(scope, order, appointed);
        report.done("read back from the service:");
        show(report, result);
    }

    private CustomerUser administrator(String signInName) {
        return CustomerUser.builder()
                .userPrincipalName(signInName)
                .displayName(newCustomer.firstName() + " " + newCustomer.lastName())
                .firstName(newCustomer.firstName())
                .lastName(newCustomer.lastName())
                .usageLocation(NewCustomerOptions.COUNTRY)
                .passwordProfile(Passwords.profile())
                .build();
    }

    private @Nullable AdministratorRow appoint(
            AdministratorSteps steps, String customerId, CustomerUser draft, CatalogItem bought) {
        if (!steps.arePossible()) {
            return null;
        }
        steps.awaitDirectory(connectionOptions().cloud(), customerId);
        CustomerUser user = steps.create(draft, passwordOption);
        steps.giveRole(user, ROLE);
        steps.giveLicense(user, bought);
        return steps.readBack(user);
    }

    private static void show(Report report, Result result) {
        List<Table> tables = new ArrayList<>(List.of(
                CustomerRow.table(List.of(result.customer())),
                OrderRow.table(List.of(result.order())),
                SubscriptionRow.table(result.subscriptions())));
        if (result.administrator() != null) {
            tables.add(AdministratorRow.table(List.of(result.administrator())));
        }
        report.result(result, tables);
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
