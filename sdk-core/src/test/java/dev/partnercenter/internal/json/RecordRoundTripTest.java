package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerRelationship;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was read is written back; what the caller sets, empties or clears is what is sent. */
@Tag("once")
class RecordRoundTripTest {

    @Test
    void absentNullAndEmptyStayWhatTheyWere() {
        assertThat(rewritten("{'id':'c-1'}")).isEqualTo("{'id':'c-1'}");
        assertThat(rewritten("{'id':null,'customDomains':null,'billingProfile':null}"))
                .isEqualTo("{'id':null,'billingProfile':null,'customDomains':null}");
        assertThat(rewritten("{'id':'','customDomains':[],'links':{}}"))
                .isEqualTo("{'id':'','customDomains':[],'links':{}}");
    }

    @Test
    void anAbsentListIsShownAsEmpty() {
        assertThat(read("{}").customDomains()).isEmpty();
        assertThat(read("{'customDomains':null}").customDomains()).isEmpty();
    }

    @Test
    void namesAreReadIgnoringCaseAndWrittenInCamelCase() {
        Customer customer = read("{'Id':'c-1','COMPANYPROFILE':{'companyNAME':'Harbor County'}}");

        assertThat(customer.id()).isEqualTo("c-1");
        assertThat(customer.companyProfile().companyName()).isEqualTo("Harbor County");
        assertThat(written(customer)).isEqualTo("{'id':'c-1','companyProfile':{'companyName':'Harbor County'}}");
    }

    @Test
    void unknownPropertiesKeepTheirSpellingAtEveryLevel() {
        String json = "{'id':'c-1','companyProfile':{'FaxNumber':null},'Grade':{'Points':[1,2.50,{}]}}";
        Customer customer = read(json);

        assertThat(customer.additionalProperties()).containsOnlyKeys("Grade");
        assertThat(customer.companyProfile().additionalProperties()).containsEntry("FaxNumber", null);
        assertThat(written(customer)).isEqualTo(json);
    }

    @Test
    void aSecondSpellingOfAKnownNameIsNotLost() {
        Customer customer = read("{'id':'c-1','Id':'c-2'}");

        assertThat(customer.id()).isEqualTo("c-1");
        assertThat(written(customer)).isEqualTo("{'id':'c-1','Id':'c-2'}");
    }

    @Test
    void aSecondSpellingAfterANullIsNotLostEither() {
        assertThat(rewritten("{'id':null,'Id':'c-2'}")).isEqualTo("{'id':null,'Id':'c-2'}");
    }

    @Test
    void aCallerSetsEmptiesAndClears() {
        Customer read = read("{'id':'c-1','commerceId':'m-1','customDomains':['a.example'],'Grade':7}");

        Customer changed = read.toBuilder()
                .relationshipToPartner(CustomerRelationship.RESELLER)
                .customDomains(List.of())
                .commerceId(null)
                .build();

        assertThat(written(changed))
                .isEqualTo("{'id':'c-1','commerceId':null,'relationshipToPartner':'reseller','customDomains':[],"
                        + "'Grade':7}");
    }

    @Test
    void settingAValueReplacesANullThatWasRead() {
        Customer changed = read("{'id':null,'customDomains':null}").toBuilder()
                .id("c-1")
                .customDomains(List.of("harbor.example"))
                .build();

        assertThat(written(changed)).isEqualTo("{'id':'c-1','customDomains':['harbor.example']}");
    }

    @Test
    void aNewResourceHoldsOnlyWhatWasSet() {
        Customer customer = Customer.builder()
                .billingProfile(CustomerBillingProfile.builder()
                        .defaultAddress(Address.builder().city("Annapolis").build())
                        .build())
                .additionalProperty("channel", Map.of("rank", 1))
                .build();

        assertThat(written(customer))
                .isEqualTo("{'billingProfile':{'defaultAddress':{'city':'Annapolis'}},'channel':{'rank':1}}");
    }

    private static String rewritten(String json) {
        return written(read(json));
    }

    private static Customer read(String json) {
        return Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonType.of(Customer.class));
    }

    private static String written(Customer customer) {
        return new String(Json.write(customer), StandardCharsets.UTF_8).replace('"', '\'');
    }
}
