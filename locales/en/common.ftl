### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = This is an automated service with fixed replies. It is not a person and not a helpline. The service does not save what you write.
trace-note = This device may show that you have been here. Use another phone or computer if somebody might look.

## Cards with support services

card-free = Free of charge
card-anonymous = You can be anonymous
# Only where a source says that the call is not on the bill.
card-off-bill = Not shown on the phone bill, but it stays in the phone's call list. Delete the call there.
# Where we do not know about the bill.
card-call-list = The call stays in the phone's call list. It may also be shown on the phone bill.
card-no-number = The phone number is not confirmed, see the website.
card-professional-only = Only for people who meet this in their work
card-web = Website

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Open day and night
hours-open-until = Open now until { $time } (usual hours)
hours-opens-today = Opens today at { $time } (usual hours)
hours-opens-tomorrow = Opens tomorrow at { $time } (usual hours)
hours-opens-day = Opens on { $day } at { $time } (usual hours)
hours-unknown = See the website for opening hours.

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

## When something goes wrong. The card with the emergency number stands above.

last-resort = Something went wrong here. If you are in danger, call the emergency number above. Otherwise you can write again in a little while.
