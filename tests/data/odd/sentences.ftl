a = { $x ->
 [one] b
*[other] { a }
}
-b = { -b }
 c
### reviewed: maybe
