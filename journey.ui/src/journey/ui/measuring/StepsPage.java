// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import journey.dsl.ide.measuring.MeasuredSteps;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.EventOrder;
import journey.model.journey.Journey;
import journey.model.journey.TimeUnit;
import journey.model.queries.Names;
import journey.model.queries.TimeSpan;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.WizardImages;

/** Step 3: through which steps customers go, in which order, within which time. */
final class StepsPage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(StepsPage.class);
	private static final List<CountingUnit> UNITS = List.of(CountingUnit.CUSTOMER, CountingUnit.SESSION);
	private static final List<EventOrder> ORDERS = List.of(EventOrder.ORDERED, EventOrder.STRICT, EventOrder.ANY);
	private static final List<TimeUnit> TIMES = List.of(TimeUnit.MINUTES, TimeUnit.HOURS, TimeUnit.DAYS, TimeUnit.WEEKS, TimeUnit.MONTHS);
	private static final int USUAL_DAYS = 30;

	private final MeasureWizard wizard;
	private Journey shown;
	private Button follow;
	private Table table;
	private Button up;
	private Button down;
	private Combo unit;
	private Spinner amount;
	private Combo time;
	private Combo order;

	StepsPage(MeasureWizard wizard) {
		super("steps", TEXTS.text("steps.title"), WizardImages.banner());
		this.wizard = wizard;
		setDescription(TEXTS.text("steps.description"));
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		follow = new Button(page, SWT.CHECK);
		follow.setText(TEXTS.text("steps.follow"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(follow);
		table = new Table(page, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (int i = 0; i < 3; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(TEXTS.text("steps.column." + i));
			column.setWidth(convertWidthInCharsToPixels(List.of(40, 30, 34).get(i)));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(12)).applyTo(table);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		up = button(buttons, "steps.up", -1);
		down = button(buttons, "steps.down", 1);

		Composite choices = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(choices);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
		unit = combo(choices, "steps.unit", UNITS.stream().map(each -> "unit." + each.getLiteral()).toList(), 2);
		new Label(choices, SWT.NONE).setText(TEXTS.text("steps.within"));
		amount = new Spinner(choices, SWT.BORDER);
		amount.setValues(USUAL_DAYS, 1, 10_000, 0, 1, 10);
		time = new Combo(choices, SWT.READ_ONLY);
		time.setItems(TIMES.stream().map(each -> TEXTS.text("time." + each.getLiteral())).toArray(String[]::new));
		time.select(TIMES.indexOf(TimeUnit.DAYS));
		order = combo(choices, "steps.order", ORDERS.stream().map(each -> "order." + each.getLiteral()).toList(), 2);

		follow.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		for (Combo combo : List.of(unit, time, order)) {
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		}
		amount.addModifyListener(event -> check());
		setControl(page);
	}

	private static Combo combo(Composite parent, String label, List<String> keys, int columns) {
		new Label(parent, SWT.NONE).setText(TEXTS.text(label));
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(keys.stream().map(key -> TEXTS.text(key)).toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(combo);
		return combo;
	}

	private Button button(Composite parent, String key, int way) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(TEXTS.text(key));
		setButtonLayoutData(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(way)));
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && shown != wizard.journey()) {
			shown = wizard.journey();
			fill();
		}
		super.setVisible(visible);
		if (visible) {
			(follow.getSelection() ? table : follow).setFocus();
		}
	}

	private void fill() {
		table.removeAll();
		List<Event> proposed = MeasuredSteps.proposed(shown);
		MeasuredSteps.possible(shown).forEach(event -> show(new TableItem(table, SWT.NONE), event, proposed.contains(event)));
		follow.setEnabled(table.getItemCount() > 1);
		follow.setSelection(proposed.size() > 1);
		check();
	}

	private void show(TableItem item, Event event, boolean checked) {
		item.setData(event);
		item.setChecked(checked);
		item.setText(new String[] { Names.title(event), Names.title(event.getSource()), stages(event) });
	}

	private String stages(Event event) {
		return String.join(", ", shown.getStages().stream()
				.filter(stage -> stage.getTouchpoints().stream().anyMatch(touchpoint -> touchpoint.getTrackedBy().contains(event)))
				.map(stage -> Names.title(stage)).toList());
	}

	private void move(int way) {
		int from = table.getSelectionIndex();
		int to = from + way;
		if (from >= 0 && to >= 0 && to < table.getItemCount()) {
			TableItem one = table.getItem(from);
			TableItem other = table.getItem(to);
			Event event = (Event) one.getData();
			boolean checked = one.getChecked();
			show(one, (Event) other.getData(), other.getChecked());
			show(other, event, checked);
			table.setSelection(to);
			check();
		}
	}

	private void check() {
		boolean on = follow.getSelection();
		for (Control control : List.of(table, unit, amount, time, order)) {
			control.setEnabled(on);
		}
		int selected = table.getSelectionIndex();
		up.setEnabled(on && selected > 0);
		down.setEnabled(on && selected >= 0 && selected < table.getItemCount() - 1);
		Optional<MeasuredSteps.Obstacle> obstacle = steps().flatMap(MeasuredSteps::obstacle);
		setErrorMessage(obstacle.map(each -> TEXTS.text("steps." + each.name())).orElse(null));
		setMessage(follow.isEnabled() ? null : TEXTS.text("steps.none"), INFORMATION);
		setPageComplete(obstacle.isEmpty());
	}

	/** Empty if no steps shall be followed. */
	Optional<MeasuredSteps> steps() {
		if (!follow.getSelection()) {
			return Optional.empty();
		}
		List<Event> events = new ArrayList<>();
		Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (Event) item.getData()).forEach(events::add);
		TimeSpan within = new TimeSpan(BigDecimal.valueOf(amount.getSelection()), TIMES.get(time.getSelectionIndex()));
		return Optional.of(new MeasuredSteps(events, UNITS.get(unit.getSelectionIndex()), within, ORDERS.get(order.getSelectionIndex())));
	}
}
