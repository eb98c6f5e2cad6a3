import { Size, TableLayout } from "react-aria-components/Virtualizer";

interface Room {
  /** In pixels: as high as the rows that have not come yet. */
  below?: number;
}

type Invalidation = Parameters<TableLayout<object>["update"]>[0];
type Options = NonNullable<Invalidation["layoutOptions"]>;

/** A table with room beneath its rows for those to come: so its scroll bar tells from the beginning how long it is. */
export class TableWithRoom<Item> extends TableLayout<Item, Options & Room> {
  private below = 0;

  override shouldInvalidateLayoutOptions(now: Options & Room, before: Options & Room): boolean {
    return now.below !== before.below || super.shouldInvalidateLayoutOptions(now, before);
  }

  override update(context: Parameters<TableLayout<Item, Options & Room>["update"]>[0]): void {
    this.below = context.layoutOptions?.below ?? this.below;
    super.update(context);
  }

  override getContentSize(): Size {
    const { width, height } = super.getContentSize();
    return new Size(width, height + this.below);
  }
}
