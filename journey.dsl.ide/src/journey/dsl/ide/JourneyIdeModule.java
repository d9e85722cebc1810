// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;


/**
 * Use this class to register ide components.
 */
public class JourneyIdeModule extends AbstractJourneyIdeModule {
}
