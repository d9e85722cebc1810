// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;

import journey.model.journey.Channel;
import journey.model.journey.ChannelKind;
import journey.model.journey.Device;
import journey.model.journey.DeviceKind;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Customers meet companies on small screens first (row 42 of the requirements). */
final class ScreensFitThePocket implements Rule<Touchpoint> {

	/** Channels that are read on a screen, of whatever device. */
	private static final Set<ChannelKind> SCREENS = Set.of(ChannelKind.WEBSITE, ChannelKind.SEARCH, ChannelKind.SOCIAL, ChannelKind.EMAIL,
			ChannelKind.CHAT, ChannelKind.ONLINE_ADS);

	private static final Set<DeviceKind> MOBILE = Set.of(DeviceKind.SMARTPHONE, DeviceKind.TABLET, DeviceKind.WEARABLE);

	@Override
	public RuleCode code() {
		return RuleCode.TOUCHPOINT_NOT_MOBILE;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		boolean onScreen = touchpoint.getChannels().stream().anyMatch(channel -> SCREENS.contains(channel.getKind()));
		if (onScreen && touchpoint.getChannels().stream().noneMatch(ScreensFitThePocket::mayBeApp) && touchpoint.getDevices().stream().noneMatch(ScreensFitThePocket::mayBeMobile)) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}

	/** Of a channel or device without kind nothing can be said. */
	private static boolean mayBeApp(Channel channel) {
		return channel.getKind() == ChannelKind.UNSPECIFIED || channel.getKind() == ChannelKind.APP;
	}

	private static boolean mayBeMobile(Device device) {
		return device.getKind() == DeviceKind.UNSPECIFIED || MOBILE.contains(device.getKind());
	}
}
