package dev.partnercenter.simulator.internal.partner.customers;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.SeekPages;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** The list of customers, filtered, in pages. */
final class CustomerList {

    private final World world;
    private final int pageSize;

    CustomerList(World world, int pageSize) {
        this.world = world;
        this.pageSize = pageSize;
    }

    Answer page(Call call) {
        CustomerFilter filter = CustomerFilter.parse(call.query("filter"));
        List<CustomerAccount> all =
                world.customers().stream().filter(filter::fits).toList();
        return Answer.ok(SeekPages.page(call, all, CustomerAccount::id, CustomerRoutes::brief, pageSize));
    }
}
